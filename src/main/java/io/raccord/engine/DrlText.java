package io.raccord.engine;

import io.raccord.problem.Place;
import java.util.HashMap;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;

/** The text of a rule file, read by character where the parser's tree does not say enough. */
final class DrlText {

    private final String file;
    private final String text;

    DrlText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    Place place(int offset) {
        return Place.at(file, text, offset);
    }

    /** Where the rule's name begins. */
    int nameOf(RuleDescr rule) {
        return skip(Math.max(0, rule.getStartCharacter()) + "rule".length());
    }

    /** Where the word {@code when} of {@code rule} begins. */
    int whenOf(RuleDescr rule) {
        return word("when", after(nameOf(rule)));
    }

    /** Where the right-hand side of {@code rule} begins, behind the word {@code then}. */
    int thenOf(RuleDescr rule) {
        return word("then", whenOf(rule) + "when".length()) + "then".length();
    }

    /** Where the annotations of {@code rule} begin, by name. */
    Map<String, Integer> annotations(RuleDescr rule) {
        Map<String, Integer> places = new HashMap<>();
        int end = whenOf(rule);
        for (int at = after(nameOf(rule)); at < end; at = next(at)) {
            if (text.charAt(at) == '@') {
                int stop = at + 1;
                while (stop < end && Character.isJavaIdentifierPart(text.charAt(stop))) {
                    stop++;
                }
                places.putIfAbsent(text.substring(at + 1, stop), at);
            }
        }
        return places;
    }

    /** The first bracket that stands in more than {@code depth} others; -1 when there is none. */
    int firstDeeperThan(int depth) {
        int open = 0;
        for (int at = 0; at < text.length(); at = next(at)) {
            char c = text.charAt(at);
            if (c == '(' || c == '[' || c == '{') {
                if (++open > depth) {
                    return at;
                }
            } else if (c == ')' || c == ']' || c == '}') {
                open = Math.max(0, open - 1);
            }
        }
        return -1;
    }

    /** Whether the character at {@code offset} stands in a string or comment. */
    boolean quoted(int offset) {
        int at = 0;
        while (at < offset) {
            int next = next(at);
            if (next > offset) {
                return true;
            }
            at = next;
        }
        return false;
    }

    /** Whether nothing but white space, comments, brackets and {@code $name :} stands between two places. */
    boolean nothingBetween(int from, int to) {
        StringBuilder left = new StringBuilder();
        for (int at = from; at < to; at = next(at)) {
            int next = next(at);
            left.append(next == at + 1 ? text.substring(at, next) : "\"\"");
            if (text.startsWith("/", at) && next > at + 1) {
                left.setLength(left.length() - 2);
            }
        }
        return left.toString().matches("[\\s(]*(\\$\\w+\\s*:?=?)?[\\s(]*");
    }

    /** The text with what stands between the rule's name and {@code when} blanked, so that every place stays. */
    static void blankHeader(StringBuilder into, DrlText source, RuleDescr rule) {
        int end = source.whenOf(rule);
        for (int i = source.after(source.nameOf(rule)); i < end; i++) {
            if (into.charAt(i) != '\n' && into.charAt(i) != '\r') {
                into.setCharAt(i, ' ');
            }
        }
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the string or word that begins at {@code from}. */
    private int after(int from) {
        if (from < text.length() && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
            return next(from);
        }
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first place from {@code from} on where {@code word} stands alone, outside strings and comments. */
    private int word(String word, int from) {
        for (int at = from; at < text.length(); at = next(at)) {
            if (text.startsWith(word, at)
                    && (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
                    && (at + word.length() == text.length()
                            || !Character.isJavaIdentifierPart(text.charAt(at + word.length())))) {
                return at;
            }
        }
        return text.length();
    }

    /** Behind the character, string or comment that begins at {@code at}. */
    private int next(int at) {
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
