package io.raccord.cache;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the code is that rules are checked by and compiled against.
 *
 * @param facts the hash of the classes that rules name: facts and conclusions
 * @param checks the hash of those and of the classes that read, check and compile rules
 */
public record CodeDigest(String facts, String checks) {

    /** The resource that has both, written when Raccord is built. */
    public static final String RESOURCE = "io/raccord/compiled/code";

    private static final List<String> FACTS =
            List.of("address", "catalog", "conclusion", "language", "profile", "rulebook");
    private static final List<String> CHECKS = List.of("cache", "codec", "engine", "intake", "problem");
    private static final CodeDigest CURRENT = find();

    /** The code that runs. */
    public static CodeDigest current() {
        return CURRENT;
    }

    /** The code in {@code classes}, a folder of class files. */
    public static CodeDigest of(Path classes) throws IOException {
        MessageDigest sha = CacheKey.sha256();
        for (String each : FACTS) {
            add(classes.resolve("io/raccord").resolve(each), sha);
        }
        String facts = HexFormat.of().formatHex(sha.digest());
        for (String each : CHECKS) {
            add(classes.resolve("io/raccord").resolve(each), sha);
        }
        return new CodeDigest(facts, CacheKey.of(facts, HexFormat.of().formatHex(sha.digest())));
    }

    private static void add(Path folder, MessageDigest sha) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sha.update((folder.relativize(file) + "\0" + Files.size(file) + "\0").getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
        }
    }

    /** From class files when they lie in a folder, where they may change; from the resource when they lie in a jar. */
    private static CodeDigest find() {
        try {
            URL own = CodeDigest.class.getResource("CodeDigest.class");
            if (own != null && own.getProtocol().equals("file")) {
                Path classes = Path.of(own.toURI()).resolve("../../../..").normalize();
                return of(classes);
            }
            return written().orElseGet(CodeDigest::unknown);
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return unknown();
        }
    }

    private static Optional<CodeDigest> written() throws IOException {
        try (InputStream in = CodeDigest.class.getResourceAsStream("/" + RESOURCE)) {
            if (in == null) {
                return Optional.empty();
            }
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            return Optional.of(new CodeDigest(lines[0], lines[1]));
        }
    }

    /** One that no entry was ever made for. */
    private static CodeDigest unknown() {
        String unknown = UUID.randomUUID().toString();
        return new CodeDigest(unknown, unknown);
    }

    /** As the resource has it. */
    public String text() {
        return facts + "\n" + checks + "\n";
    }
}
