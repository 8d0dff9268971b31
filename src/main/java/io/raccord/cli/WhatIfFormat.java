package io.raccord.cli;

import io.raccord.report.Format;

/** The formats of what changes with the facts. */
enum WhatIfFormat {
    TEXT,
    JSON;

    Format format() {
        return Format.valueOf(name());
    }
}
