package io.raccord.cli;

/** How a list of the catalog is written. */
enum ListFormat {
    TEXT,
    JSON,
    CSV
}
