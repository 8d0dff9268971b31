package io.raccord.engine.check;

import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.TextHash;
import java.util.List;

/**
 * A rule file that has passed all checks.
 *
 * @param file the file as read
 * @param header the package and import statements that are compiled before the rules
 * @param drl the text of the rules that is compiled, at its original offsets; everything else is blank
 * @param hash the hash of {@code header} and {@code drl}
 * @param rules the rules, in file order
 */
public record CheckedFile(RuleFile file, String header, String drl, String hash, List<CheckedRule> rules) {

    public CheckedFile(RuleFile file, String header, String drl, List<CheckedRule> rules) {
        this(file, header, drl, TextHash.of(header + drl), rules);
    }

    /** This file with only the rules in {@code kept}; all others are blanked. */
    public CheckedFile only(List<CheckedRule> kept) {
        StringBuilder text = new StringBuilder(drl);
        for (CheckedRule rule : rules) {
            if (!kept.contains(rule)) {
                for (int i = rule.from(); i < rule.to(); i++) {
                    text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return new CheckedFile(file, header, text.toString(), kept);
    }

    /** The text to compile. */
    public String source() {
        return header + drl;
    }

    /** The text to compile for {@code rule}. */
    public String text(CheckedRule rule) {
        return drl.substring(rule.from(), rule.to());
    }
}
