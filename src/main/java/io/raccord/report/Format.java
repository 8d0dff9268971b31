package io.raccord.report;

import java.util.Locale;

/** A form in which an advice is written. */
public enum Format {
    /** For a terminal. */
    TEXT,
    /** The contract, version 1. */
    JSON,
    /** Markdown. */
    MD,
    /** One self-contained page. */
    HTML;

    /** The name by which the command line knows it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
