package io.raccord.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keys of the cache: hashes of all that an entry is made of. */
public final class CacheKey {

    private CacheKey() {}

    /** The key of what is made of {@code parts}; where one part ends and the next begins counts. */
    public static String of(String... parts) {
        MessageDigest sha = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Whether {@code key} has the form of one. */
    static boolean isKey(String key) {
        return key.matches("[0-9a-f]{64}");
    }

    /** The checksum of an entry: of its key and its content, so that none passes for another. */
    static byte[] checksum(String key, byte[] content, int from) {
        MessageDigest sha = sha256();
        sha.update(key.getBytes(StandardCharsets.UTF_8));
        sha.update(content, from, content.length - from);
        return sha.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
