package io.raccord.explain;

/**
 * A part of a statement as written.
 *
 * @param name the word or name
 * @param bracketed whether it is written in brackets
 * @param start the index of its first character; in brackets, of the one after the bracket
 */
record StatementToken(String name, boolean bracketed, int start) {}
