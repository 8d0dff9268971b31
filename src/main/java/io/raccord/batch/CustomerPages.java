package io.raccord.batch;

import io.raccord.advice.Advice;
import io.raccord.output.OutputFile;
import io.raccord.output.OutputRefusal;
import io.raccord.output.OutputRefusedException;
import io.raccord.output.OutputTarget;
import io.raccord.output.TargetKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A folder with one page for each customer.
 *
 * @param folder the folder; it is created with the first page
 * @param reserved names that no page may have, in lower case: those of other files of the run
 * @param render renders a page
 */
public record CustomerPages(Path folder, Set<String> reserved, Function<Advice, String> render) {

    private static final int MOST = 40;
    private static final int HASH = 12;
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AMBIGUOUS =
            Pattern.compile(".*-[0-9a-f]{" + HASH + "}|con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /**
     * The file name for a customer, without extension: the id itself if it is a plain lower-case one, else what is plain
     * of it and a hash. Different ids have different names, also where case does not count; no name has a dot.
     */
    static String name(String id) {
        String start = id.substring(0, Math.min(2 * MOST, id.length()));
        String plain = OTHER.matcher(Normalizer.normalize(start, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT))
                .replaceAll("-");
        plain = plain.substring(plain.startsWith("-") ? 1 : 0, Math.min(MOST, plain.length()));
        plain = plain.endsWith("-") ? plain.substring(0, plain.length() - 1) : plain;
        boolean whole = plain.equals(id) && !plain.isEmpty();
        return whole && !AMBIGUOUS.matcher(plain).matches()
                ? plain
                : (plain.isEmpty() ? "customer" : plain) + "-" + hash(id);
    }

    private static String hash(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the page {@code name}; refuses a link, which could lead anywhere. */
    void write(String name, Advice advice) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        Path file = folder.resolve(name);
        TargetKind kind = OutputTarget.unfollowed(file);
        if (kind != TargetKind.ABSENT && kind != TargetKind.FILE) {
            throw new OutputRefusedException(OutputRefusal.NO_FILE, file);
        }
        OutputFile.write(file, render.apply(advice));
    }
}
