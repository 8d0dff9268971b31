package io.raccord.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A writer of values as JSON on one line, in UTF-8, ended by a line end. */
final class JsonLine {

    /** How Jackson escapes half of a surrogate pair when it writes bytes. */
    private static final String HALF_A_PAIR = "\\uD";

    private static final int EXPECTED = 1 << 15;

    private final ObjectWriter writer;

    JsonLine(ObjectMapper mapper) {
        this.writer = mapper.writer();
    }

    byte[] of(Object value) {
        ByteArrayBuilder out = new ByteArrayBuilder(EXPECTED);
        try (JsonGenerator json = writer.createGenerator(out)) {
            writer.writeValue(json, value);
            json.writeRaw('\n');
            json.flush();
            byte[] line = out.toByteArray();
            return new String(line, StandardCharsets.ISO_8859_1).contains(HALF_A_PAIR) ? marked(value) : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a question mark for half of a pair, as Java encodes it everywhere else. */
    private byte[] marked(Object value) throws IOException {
        return (writer.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
