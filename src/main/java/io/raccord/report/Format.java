package io.raccord.report;

import java.util.Locale;
import org.apiguardian.api.API;

/** A form in which an advice is written. */
@API(status = API.Status.STABLE)
public enum Format {
    /** For a terminal. */
    TEXT,
    /** The contract, version 1. */
    JSON,
    /** Markdown. */
    MD,
    /** One self-contained page. */
    HTML,
    /** The diagram alone. */
    SVG,
    /** A document to hand over; its bytes are no text. */
    PDF;

    /** The name by which the command line knows it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is bytes and no text. */
    public boolean binary() {
        return this == PDF;
    }
}
