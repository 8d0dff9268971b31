package io.raccord.cli.rules;

/** How a difference is written. */
enum DiffFormat {
    TEXT,
    JSON,
    HTML
}
