package io.raccord.engine.check;

import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.TextHash;
import java.util.List;

/** A file that passed, with the text that is to be compiled: the same, less what the rules say of themselves. */
public record CheckedFile(RuleFile file, String drl, String hash, List<CheckedRule> rules) {

    public CheckedFile(RuleFile file, String drl, List<CheckedRule> rules) {
        this(file, drl, TextHash.of(drl), rules);
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
        return new CheckedFile(file, text.toString(), kept);
    }

    /** What is to be compiled of {@code rule}. */
    public String text(CheckedRule rule) {
        return drl.substring(rule.from(), rule.to());
    }

    /** What stands around the rules, line by line. */
    public List<String> rest() {
        return only(List.of())
                .drl()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
