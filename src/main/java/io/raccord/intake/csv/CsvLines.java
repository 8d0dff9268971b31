package io.raccord.intake.csv;

import io.raccord.intake.source.InputText;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Line reader that accepts CRLF, LF and CR. A fault in a line does not affect the other lines. */
final class CsvLines {

    /** The maximum length of a line in bytes: 1 MiB. */
    static final int LONGEST = 1024 * 1024;

    /**
     * A line of the text.
     *
     * @param number the line number, from 1
     * @param text the text without its line ending
     * @param fault what is wrong with its characters or its length; null when nothing is
     */
    record Line(int number, String text, @Nullable Fault fault) {}

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private int next;
    private int filled;
    private int number;

    CsvLines(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** Returns the next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        bytes.reset();
        boolean cut = false;
        if (next == filled && !fill()) {
            return null;
        }
        do {
            int end = next;
            while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            int room = Math.min(end - next, LONGEST - bytes.size());
            bytes.write(buffer, next, room);
            cut |= room < end - next;
            next = end;
        } while (next == filled && fill());
        if (next < filled && buffer[next++] == '\r' && (next < filled || fill()) && buffer[next] == '\n') {
            next++;
        }
        number++;
        Line line = decoded(bytes.toByteArray());
        return cut ? new Line(number, line.text(), Fault.of("table-line-too-long", start(), null, 1)) : line;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        next = 0;
        return filled > 0;
    }

    private Line decoded(byte[] bytes) {
        if (plain(bytes)) {
            return new Line(number, new String(bytes, StandardCharsets.ISO_8859_1), null);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result =
                decoder.onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            Place place = new Place(file, number, text.toString().codePointCount(0, text.length()) + 1);
            String lenient = new String(bytes, StandardCharsets.UTF_8);
            return new Line(number, mark(lenient), Fault.of("table-not-utf-8", place, null));
        }
        String line = mark(text.toString());
        Optional<Fault> control = InputText.control(file, line)
                .map(fault -> at(fault, fault.place().column()));
        return new Line(number, line, control.orElse(null));
    }

    /** Whether all bytes are ASCII and none is a control character. */
    private static boolean plain(byte[] bytes) {
        for (byte each : bytes) {
            if (each < ' ' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    private String mark(String text) {
        return number == 1 ? InputText.withoutMark(text) : text;
    }

    private Fault at(Fault fault, int column) {
        return new Fault(fault.code(), new Place(file, number, column), null, fault.wrong(), fault.right());
    }

    private Place start() {
        return new Place(file, number, 1);
    }
}
