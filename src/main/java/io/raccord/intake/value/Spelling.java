package io.raccord.intake.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The key of a spelling: what remains of it without case, accents and separators. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_.,'’/()&]+");

    private Spelling() {}

    static String key(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SEPARATORS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
