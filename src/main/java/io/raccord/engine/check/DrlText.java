package io.raccord.engine.check;

import io.raccord.problem.Place;
import io.raccord.rulebook.RuleTokens;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.RuleDescr;

/** The text of a rule file, read by character where the parser's tree does not say enough. */
public final class DrlText {

    private final String file;
    private final String text;

    public DrlText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public Place place(int offset) {
        return Place.at(file, text, offset);
    }

    /** Where the rule's name begins. */
    public int nameOf(RuleDescr rule) {
        return skip(Math.max(0, rule.getStartCharacter()) + "rule".length());
    }

    /** Where the word {@code when} of {@code rule} begins. */
    public int whenOf(RuleDescr rule) {
        return word("when", after(nameOf(rule)));
    }

    /** Where the right-hand side of {@code rule} begins, behind the word {@code then}. */
    public int thenOf(RuleDescr rule) {
        return word("then", whenOf(rule) + "when".length()) + "then".length();
    }

    /** Where the annotations of {@code rule} begin, by name. */
    public Map<String, Integer> annotations(RuleDescr rule) {
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
    public int firstDeeperThan(int depth) {
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

    /** The first of {@code offsets}, which rise, whose character stands outside strings and comments; -1: none. */
    public int firstUnquoted(IntStream offsets) {
        int at = 0;
        for (int offset : offsets.toArray()) {
            while (at < offset) {
                at = next(at);
            }
            if (at == offset) {
                return offset;
            }
        }
        return -1;
    }

    /** Whether nothing but white space, comments, brackets and {@code $name :} stands between two places. */
    public boolean nothingBetween(int from, int to) {
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
    public static void blankHeader(StringBuilder into, DrlText source, RuleDescr rule) {
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

    private int word(String word, int from) {
        return RuleTokens.word(text, word, from);
    }

    private int next(int at) {
        return RuleTokens.next(text, at);
    }
}
