package io.raccord.report;

/** How findings about rules are written. */
public enum FindingFormat {
    /** One a line, for people. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** Workflow commands of GitHub Actions, which annotate a change. */
    GITHUB;

    /** As it is named on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
