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
 * A fingerprint of the code that checks rules and of the code against which they are compiled.
 *
 * @param facts the hash of the classes that rules use: facts and conclusions
 * @param checks the hash of those classes and of the classes that read, check and compile rules
 */
public record CodeDigest(String facts, String checks) {

    /** The resource that contains both hashes, written when Raccord is built. */
    public static final String RESOURCE = "io/raccord/compiled/code";

    private static final List<String> FACTS =
            List.of("address", "catalog", "conclusion", "language", "profile", "rulebook");
    private static final List<String> CHECKS = List.of("cache", "codec", "engine", "intake", "problem");
    private static final CodeDigest CURRENT = find();

    /** The fingerprint of the running code. */
    public static CodeDigest current() {
        return CURRENT;
    }

    /** The fingerprint of the code in {@code classes}, a folder of class files. */
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

    /**
     * Hashes the class files if they are in a folder, where they may change; reads the resource if they are in a jar.
     */
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

    /** A unique fingerprint, for which no cache entry exists. */
    private static CodeDigest unknown() {
        String unknown = UUID.randomUUID().toString();
        return new CodeDigest(unknown, unknown);
    }

    /** The content of the resource. */
    public String text() {
        return facts + "\n" + checks + "\n";
    }
}
