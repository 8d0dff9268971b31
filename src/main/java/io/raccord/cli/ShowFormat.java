package io.raccord.cli;

/** How one thing is shown. */
enum ShowFormat {
    TEXT,
    JSON
}
