package io.raccord.batch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Twenty ways to corrupt a line of a portfolio that {@code PortfolioFile} writes. */
public final class BrokenLines {

    private static final String SITES = "\"sites\":[";
    private static final List<UnaryOperator<String>> WAYS = List.of(
            line -> line.substring(0, line.length() / 2),
            line -> line.substring(0, line.length() - 1),
            line -> atSites(line, "\"sites\":7,\"other\":["),
            line -> line.replace("\"schemaVersion\":\"1\"", "\"schemaVersion\":2"),
            line -> atSites(line, SITES + "{\"id\":\"s0\",\"role\":\"office\"},"),
            line -> line.replace("\"customer\":{", "\"customer\":{\"name\":\"" + "x".repeat(6 << 20) + "\","),
            line -> line.replace("\"customer\":{", "\"customer\":{\"name\":\"\0\0\","),
            line -> "\uFEFF" + line,
            line -> line.replace("\"customer\":{", "\"customer\":{\"name\":\"a\rb\","),
            line -> line.replace("\"customer\":{", "\"customer\":{\"name\":\"LATIN1\","),
            line -> atSites(line, "\"deep\":" + "[".repeat(10_000) + "]".repeat(10_000) + "," + SITES),
            line -> "",
            line -> "  \t \r",
            line -> line.replace("\"asOf\":\"", "\"asOf\":\"yesterday "),
            line -> line + line,
            line -> "nothing like JSON",
            line -> "null",
            line -> "[" + line + "]",
            line -> line.replace("\"customer\":{", "\"customer\":{\"id\":\"other\","),
            line -> line.replace("\"role\":\"", "\"role\":\"no-"));

    private BrokenLines() {}

    /** Existing circuits have sites, too, after those of the profile. */
    private static String atSites(String line, String replacement) {
        int at = line.indexOf(SITES);
        return line.substring(0, at) + replacement + line.substring(at + SITES.length());
    }

    public static int ways() {
        return WAYS.size();
    }

    /** The line, corrupted in way number {@code way}, without a line end. */
    public static byte[] broken(String line, int way) {
        String broken = WAYS.get(way).apply(line);
        if (broken.equals(line)) {
            throw new IllegalArgumentException("way " + way + " leaves whole: " + line);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int latin = broken.indexOf("LATIN1");
        if (latin < 0) {
            return broken.getBytes(StandardCharsets.UTF_8);
        }
        bytes.writeBytes(broken.substring(0, latin).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(broken.substring(latin + 6).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
