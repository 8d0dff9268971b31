package io.raccord.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generator of small portfolios of fictitious customers, reproducible by seed; every 17th line is broken. */
public final class SeededPortfolio {

    private static final List<String> CITIES =
            List.of("Paris", "London", "Stockholm", "Frankfurt", "Madrid", "Singapore", "Zürich", "Lyon", "Nowhere");
    private static final List<String> ROLES = List.of("headquarters", "datacenter", "branch", "office");
    private static final List<String> PROVIDERS =
            List.of("Equinix", "Orange", "Colt", "Telia Carrier", "GlobalConnect");
    private static final int BROKEN = 17;

    private final Random random;

    private SeededPortfolio(long seed) {
        this.random = new Random(seed);
    }

    /** Writes a portfolio: {@code FILE COUNT SEED}. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    static void write(Path file, int count, long seed) throws IOException {
        Files.write(file, bytes(count, seed));
    }

    /** The portfolio as JSON Lines. */
    static byte[] bytes(int count, long seed) {
        SeededPortfolio portfolio = new SeededPortfolio(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            String line = portfolio.entry(i);
            out.writeBytes(i % BROKEN == BROKEN - 1 ? broken(line, i / BROKEN) : line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static byte[] broken(String line, int way) {
        return switch (way % 8) {
            case 0 -> line.substring(0, line.length() / 2).getBytes(StandardCharsets.UTF_8);
            case 1 -> new byte[0];
            case 2 -> line.replace("Kund", "K\0nd").getBytes(StandardCharsets.UTF_8);
            case 3 -> line.replace("Kund", "Künd").getBytes(StandardCharsets.ISO_8859_1);
            case 4 -> line.replace("\"role\":", "\"rôle\":").getBytes(StandardCharsets.UTF_8);
            case 5 -> line.replace("\"id\":\"site-1\"", "\"id\":\"site-0\"").getBytes(StandardCharsets.UTF_8);
            case 6 -> ("\uFEFF" + line + "\r").getBytes(StandardCharsets.UTF_8);
            default -> line.replace("\"2", "\"soon 2").getBytes(StandardCharsets.UTF_8);
        };
    }

    /** A line: a profile, with or without a date. */
    private String entry(int number) {
        String profile = profile(number);
        return number % 3 == 0 ? profile : "{\"asOf\":\"%s\",\"profile\":%s}".formatted(date(), profile);
    }

    String date() {
        return random.nextInt(4) == 0 ? "2017-06-15" : "2026-11-2" + random.nextInt(4);
    }

    private String profile(int number) {
        String sites =
                IntStream.range(0, 2 + random.nextInt(3)).mapToObj(this::site).collect(Collectors.joining(","));
        return "{\"schemaVersion\":\"1\",\"customer\":{\"id\":\"c-%d\",\"name\":\"Kund %d\"},\"sites\":[%s]%s}"
                .formatted(
                        number,
                        number,
                        sites,
                        random.nextBoolean() ? ",\"requirements\":{\"production\":" + random.nextBoolean() + "}" : "");
    }

    private String site(int number) {
        StringBuilder site = new StringBuilder("{\"id\":\"site-%d\",\"role\":\"%s\"".formatted(number, any(ROLES)));
        if (random.nextInt(5) > 0) {
            site.append(",\"city\":\"").append(any(CITIES)).append('"');
        }
        if (random.nextBoolean()) {
            site.append(",\"bandwidthMbps\":").append(50 * (1 + random.nextInt(40)));
        }
        if (random.nextInt(3) > 0) {
            site.append(",\"ethernet\":{\"available\":%s,\"provider\":\"%s\"}"
                    .formatted(random.nextBoolean(), any(PROVIDERS)));
        }
        return site.append('}').toString();
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
