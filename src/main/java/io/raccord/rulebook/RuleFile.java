package io.raccord.rulebook;

/**
 * A file of rules, as it was read.
 *
 * @param file as faults name it
 * @param pack the name of its pack
 * @param text its content, without a byte order mark
 */
public record RuleFile(String file, String pack, String text) {}
