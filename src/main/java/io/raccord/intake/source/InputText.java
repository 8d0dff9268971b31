package io.raccord.intake.source;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Decoder of input bytes to text. */
public final class InputText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** The UTF-8 byte order mark. */
    static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private InputText() {}

    /** Whether {@code bytes} begin with a byte order mark. */
    public static boolean marked(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.mismatch(bytes, MARK) >= MARK.length;
    }

    /**
     * Decodes UTF-8 {@code bytes}, without a byte order mark.
     *
     * @throws ProfileRefusedException when they are not valid UTF-8
     */
    public static String decode(String file, byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf(REPLACEMENT) < 0) { // no replacement character: the bytes are valid
            return withoutMark(lenient);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new ProfileRefusedException(
                    List.of(Fault.of("not-utf-8", Place.at(file, text.toString(), text.length()), null)));
        }
        return withoutMark(text.toString());
    }

    /** Returns {@code text} without a leading byte order mark. */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Returns a fault at the first character that neither YAML nor JSON allows. */
    public static Optional<Fault> control(String file, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return Optional.of(
                        Fault.of("control-character", Place.at(file, text, i), null, String.format("U+%04X", (int) c)));
            }
        }
        return Optional.empty();
    }
}
