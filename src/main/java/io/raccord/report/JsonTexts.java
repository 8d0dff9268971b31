package io.raccord.report;

import io.raccord.report.json.JsonReport;

/** Records, maps, lists and plain values as JSON (RFC 8259). */
public final class JsonTexts {

    private JsonTexts() {}

    /** {@code value} as JSON, ended by a line end. */
    public static String write(Object value) {
        return JsonReport.text(value);
    }
}
