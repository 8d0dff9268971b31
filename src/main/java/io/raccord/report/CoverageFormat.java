package io.raccord.report;

/** How coverage is reported. */
public enum CoverageFormat {
    TEXT,
    JSON,
    HTML
}
