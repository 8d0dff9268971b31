package io.raccord.engine.check;

import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.TextHash;
import java.util.List;

/**
 * A rule file that passed the checks.
 *
 * @param file the file as it was read
 * @param header the package and the imports that are compiled in front of the rules
 * @param drl what is compiled of the rules, each at its place in the file; everything else is blank
 * @param hash the hash of what is compiled
 * @param rules the rules, in the order of the file
 */
public record CheckedFile(RuleFile file, String header, String drl, String hash, List<CheckedRule> rules) {

    public CheckedFile(RuleFile file, String header, String drl, List<CheckedRule> rules) {
        this(file, header, drl, TextHash.of(header + drl), rules);
    }

    /** The file with {@code kept} alone: every other rule blanked. */
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

    /** The text to be compiled. */
    public String source() {
        return header + drl;
    }

    /** The text to be compiled of {@code rule}. */
    public String text(CheckedRule rule) {
        return drl.substring(rule.from(), rule.to());
    }
}
