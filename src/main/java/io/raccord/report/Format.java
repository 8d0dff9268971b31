package io.raccord.report;

import java.util.Locale;
import org.apiguardian.api.API;

/** An output format of an advice. */
@API(status = API.Status.STABLE)
public enum Format {
    /** Text for a terminal. */
    TEXT,
    /** JSON by the contract, version 1. */
    JSON,
    /** Markdown. */
    MD,
    /** A self-contained HTML page. */
    HTML,
    /** The topology diagram only. */
    SVG,
    /** A PDF document. */
    PDF;

    /** {@return the name of the format on the command line} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether the format is binary, not text} */
    public boolean binary() {
        return this == PDF;
    }
}
