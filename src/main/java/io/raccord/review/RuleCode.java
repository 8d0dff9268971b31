package io.raccord.review;

import io.raccord.language.Language;
import io.raccord.language.Text;

/**
 * The explanation page of one kind of finding.
 *
 * @param code the code shown in findings
 * @param what what is wrong
 * @param why why it matters
 * @param wrong an example with the mistake
 * @param right the corrected example
 */
public record RuleCode(String code, Text what, Text why, String wrong, String right) {

    /** The page as text, ending with a line break. */
    public String text(Language language) {
        return code + "\n\n" + what.in(language) + "\n" + why.in(language) + "\n\n"
                + example("code.wrong", language) + wrong + "\n"
                + example("code.right", language) + right + "\n";
    }

    private static String example(String key, Language language) {
        return Text.of("io.raccord.authoring.results", key).in(language);
    }
}
