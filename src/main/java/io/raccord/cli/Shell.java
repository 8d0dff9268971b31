package io.raccord.cli;

/** A shell that completes command lines. */
enum Shell {
    BASH,
    ZSH
}
