package io.raccord.cli;

/** How a difference is written. */
enum DiffFormat {
    TEXT,
    JSON,
    HTML
}
