package io.raccord.rulebook;

/**
 * A file of rules, as it was read.
 *
 * @param file as faults name it
 * @param pack the name of its pack
 * @param text its content, without a byte order mark
 * @param hash the content's hash
 */
public record RuleFile(String file, String pack, String text, String hash) {

    /** The file of that content. */
    public static RuleFile of(String file, String pack, String text) {
        return new RuleFile(file, pack, text, TextHash.of(text));
    }
}
