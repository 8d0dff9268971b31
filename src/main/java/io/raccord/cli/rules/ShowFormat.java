package io.raccord.cli.rules;

/** How one thing is shown. */
enum ShowFormat {
    TEXT,
    JSON
}
