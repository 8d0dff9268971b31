package io.raccord.intake.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a header in the forms in which it is compared: without case, accents and needless blanks.
 *
 * @param written the whole text, including punctuation
 * @param whole its letters and digits
 * @param key its letters and digits outside brackets
 * @param bracket the text in the last brackets, such as {@code Mbps}; empty without brackets
 */
record HeaderText(String written, String whole, String key, String bracket) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Brackets, other than those of a share: no column holds one. */
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()%]*)\\)|\\[([^\\[\\]%]*)]");

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}%]+");

    static HeaderText of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new HeaderText(
                BLANKS.matcher(plain).replaceAll(" ").strip(),
                bare(plain),
                bare(BRACKETS.matcher(plain).replaceAll(" ")),
                bracket(text));
    }

    private static String bare(String text) {
        return PUNCTUATION.matcher(text).replaceAll("");
    }

    private static String bracket(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        String last = "";
        while (brackets.find()) {
            last = brackets.group(1) == null ? brackets.group(2) : brackets.group(1);
        }
        return last.strip();
    }
}
