package io.raccord.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refused profile as a line of JSON.
 *
 * @param line the line of the portfolio on which it begins, from 1
 * @param customer the customer's id; null when it cannot be told
 * @param file the file in which it stands; null, and left out, where there is only one
 * @param faults what is wrong with it, each at its place in the profile's own text
 */
public record RefusedLine(
        int line, @Nullable String customer, @Nullable String file, List<Fault> faults) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .configure(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build();

    /**
     * Writes it, ended by a line end.
     *
     * @throws IOException when {@code out} fails
     */
    public void write(Language language, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("line", line);
            json.writeStringField("customer", customer);
            json.writeArrayFieldStart("faults");
            for (Fault fault : faults) {
                json.writeStartObject();
                json.writeStringField("path", fault.path());
                json.writeNumberField("line", fault.place().line());
                json.writeNumberField("column", fault.place().column());
                json.writeStringField("message", fault.wrong().in(language));
                Text right = fault.right();
                json.writeStringField(
                        "hint", right == null || right.in(language).isEmpty() ? null : right.in(language));
                json.writeEndObject();
            }
            json.writeEndArray();
            if (file != null) {
                json.writeStringField("file", file);
            }
            json.writeEndObject();
        }
        out.write('\n');
    }
}
