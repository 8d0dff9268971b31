package io.raccord.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** A printer of JSON that indents to a depth: what nests deeper is written on one line. */
final class AnswerPrinter extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;
    /** Proofs nest deeper, and their indentation would outweigh them. */
    private static final int DEPTH = 3;

    AnswerPrinter() {
        super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        indentObjectsWith(lines);
        indentArraysWith(lines);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new AnswerPrinter();
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        if (!isDeep()) {
            super.beforeObjectEntries(out);
        }
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        if (!isDeep()) {
            super.beforeArrayValues(out);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        if (isDeep()) {
            out.writeRaw(", ");
        } else {
            super.writeObjectEntrySeparator(out);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        if (isDeep()) {
            out.writeRaw(", ");
        } else {
            super.writeArrayValueSeparator(out);
        }
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        if (isDeep()) {
            _nesting--;
            out.writeRaw('}');
        } else {
            super.writeEndObject(out, entries);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        if (isDeep()) {
            _nesting--;
            out.writeRaw(']');
        } else {
            super.writeEndArray(out, values);
        }
    }

    private boolean isDeep() {
        return _nesting > DEPTH;
    }
}
