package io.raccord.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A hash function for cache keys: a key is the hash of everything on which an entry depends. */
public final class CacheKey {

    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private CacheKey() {}

    /** The key of {@code parts}. It also depends on where one part ends and the next begins. */
    public static String of(String... parts) {
        MessageDigest sha = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Whether {@code key} has the format of a key. */
    static boolean isKey(String key) {
        return key.matches("[0-9a-f]{64}");
    }

    /**
     * The authentication code of an entry's key and content, so that no entry passes for another: HMAC-SHA256 as in RFC
     * 2104. It is put together from the hash here because loading {@code javax.crypto} takes 30 to 70 ms of a start.
     *
     * @param secret at most {@value #BLOCK} bytes
     */
    static byte[] code(byte[] secret, String key, byte[] content, int from) {
        MessageDigest sha = sha256();
        sha.update(padded(secret, INNER));
        sha.update(key.getBytes(StandardCharsets.UTF_8));
        sha.update(content, from, content.length - from);
        byte[] inner = sha.digest();
        sha.update(padded(secret, OUTER));
        return sha.digest(inner);
    }

    private static byte[] padded(byte[] secret, byte pad) {
        byte[] block = Arrays.copyOf(secret, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= pad;
        }
        return block;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform supports SHA-256", e);
        }
    }
}
