package io.raccord.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name normalised for comparison, as a list of words (policy N-1 to N-3).
 *
 * @param words runs of letters and digits; case folded, without combining marks and trailing legal forms
 */
public record Name(List<String> words) {

    /**
     * Normalises {@code text}: applies Unicode NFKD, drops combining marks, dots and apostrophes, applies full case
     * folding, splits into runs of letters and digits, and drops trailing {@code legalForms} but never the only word.
     */
    public static Name of(String text, Set<String> legalForms) {
        StringBuilder folded = new StringBuilder();
        if (isAscii(text)) { // already normalised
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!isDropped(c)) {
                    folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
                }
            }
        } else {
            fold(text, folded);
        }
        List<String> words = words(folded);
        while (words.size() > 1 && legalForms.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return new Name(List.copyOf(words));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void fold(String text, StringBuilder folded) {
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(c -> {
            if (!isMark(c) && !isDropped(c)) {
                folded.append(fold(c));
            }
        });
    }

    /** The comparison key: the words joined without separator. Empty for a name without letters and digits. */
    public String key() {
        return String.join("", words);
    }

    /** The keys of all runs of consecutive words, that is of every name that this name contains. */
    public Set<String> contained() {
        Set<String> keys = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < words.size(); to++) {
                keys.add(run.append(words.get(to)).toString());
            }
        }
        return keys;
    }

    /**
     * Full case folding of one code point. Lower, upper, lower case yields it for every character except the dotless
     * i, which folds to itself.
     */
    static String fold(int character) {
        String text = Character.toString(character);
        if (character == 'ı') {
            return text;
        }
        return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(CharSequence text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = Character.codePointAt(text, at);
            if (isLetterOrNumber(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isDropped(int c) {
        return c == '.' || c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u02BC';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
