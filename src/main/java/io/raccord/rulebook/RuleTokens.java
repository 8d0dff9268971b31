package io.raccord.rulebook;

import java.util.HashSet;
import java.util.Set;

/** Minimal scanner of rule files that skips strings and comments. */
public final class RuleTokens {

    private RuleTokens() {}

    /**
     * The first index from {@code from} on at which {@code word} occurs as a whole word outside strings and comments;
     * the length of {@code text} if there is none.
     */
    public static int word(String text, String word, int from) {
        for (int at = Math.min(from, text.length()); at < text.length(); at = next(text, at)) {
            int behind = at + word.length();
            if (text.startsWith(word, at)
                    && (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
                    && (behind == text.length() || !Character.isJavaIdentifierPart(text.charAt(behind)))) {
                return at;
            }
        }
        return text.length();
    }

    /** The words of {@code text} outside strings and comments: everything that it can name of a fact. */
    public static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = end > at ? end : next(text, at);
        }
        return words;
    }

    /** The index after the character, string or comment that begins at {@code at}. */
    public static int next(String text, int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != c) {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end + 1, text.length());
        }
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return at + 1;
    }
}
