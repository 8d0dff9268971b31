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
        boolean french = language == Language.FR;
        return code + "\n\n" + what.in(language) + "\n" + why.in(language) + "\n\n"
                + language.typeset(french ? "faux :  " : "wrong:  ") + wrong + "\n"
                + language.typeset(french ? "juste : " : "right:  ") + right + "\n";
    }
}
