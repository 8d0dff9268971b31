package io.raccord.explain;

/**
 * A part of a statement: a word or a name.
 *
 * @param name the word or name
 * @param bracketed whether it is printed in brackets
 */
record StatementPart(String name, boolean bracketed) {}
