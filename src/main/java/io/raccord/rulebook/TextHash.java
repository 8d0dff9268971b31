package io.raccord.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hash of texts that does not depend on line endings. */
public final class TextHash {

    private TextHash() {}

    /** The SHA-256 of {@code text} in UTF-8, as hexadecimal digits; CR LF is hashed as LF. */
    public static String of(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is required on every Java platform", e);
        }
    }
}
