package io.raccord.cli.terminal;

/** How a list of the catalog is written. */
public enum ListFormat {
    TEXT,
    JSON,
    CSV
}
