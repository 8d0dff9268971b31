package io.raccord.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/**
 * An indenter that stops at a depth: what nests deeper is written on one line.
 *
 * @param depth the depth
 */
record ShallowIndenter(int depth) implements DefaultPrettyPrinter.Indenter {

    @Override
    public void writeIndentation(JsonGenerator out, int level) throws IOException {
        if (level <= depth) {
            out.writeRaw("\n" + "  ".repeat(level));
        }
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
