package io.raccord.cli;

import io.raccord.report.Format;

/** The formats of an explanation. */
enum WhyFormat {
    TEXT,
    JSON,
    MD,
    HTML;

    Format format() {
        return Format.valueOf(name());
    }
}
