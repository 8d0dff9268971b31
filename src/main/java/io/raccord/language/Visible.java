package io.raccord.language;

/**
 * Text with its control characters made visible, so that a terminal shows them and does not obey them: C0 and C1
 * controls, line and paragraph separators, the byte order mark, the characters that change the direction of
 * text, and halves of surrogate pairs. Each becomes an escape such as {@code \u005Cu001b}, as in JSON.
 */
public final class Visible {

    private Visible() {}

    /**
     * {@return {@code text} in one line: line ends and tabs are made visible too}
     *
     * @param text any text
     */
    public static String of(String text) {
        return of(text, false);
    }

    /**
     * {@return {@code text} with its line ends and tabs}
     *
     * @param text any text
     */
    public static String lines(String text) {
        return of(text, true);
    }

    private static String of(String text, boolean lines) {
        int first = first(text, lines);
        if (first < 0) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.substring(0, first));
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c, lines) || isLone(text, i)) {
                visible.append(String.format("\\u%04x", (int) c));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static int first(String text, boolean lines) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i), lines) || isLone(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether there is half of a surrogate pair at {@code i}, without the other. */
    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static boolean isControl(char c, boolean lines) {
        if (c == '\n' || c == '\t') {
            return !lines;
        }
        return Character.isISOControl(c)
                || c == '\u061C' // Arabic letter mark
                || c == '\u200E' // left-to-right mark
                || c == '\u200F' // right-to-left mark
                || (c >= '\u2028' && c <= '\u202E') // separators, embeddings and overrides
                || (c >= '\u2066' && c <= '\u2069') // isolates
                || c == '\uFEFF'; // byte order mark
    }
}
