package io.raccord.engine.check;

import io.raccord.problem.Place;
import io.raccord.rulebook.RuleTokens;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.RuleDescr;

/** A character-level view of a rule file, for positions that the parser's syntax tree does not provide. */
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

    /** The offset of the rule's name. */
    public int nameOf(RuleDescr rule) {
        return skip(Math.max(0, rule.getStartCharacter()) + "rule".length());
    }

    /** The offset of the keyword {@code when} of {@code rule}. */
    public int whenOf(RuleDescr rule) {
        return word("when", after(nameOf(rule)));
    }

    /** The offset of the right-hand side of {@code rule}, immediately after the keyword {@code then}. */
    public int thenOf(RuleDescr rule) {
        return word("then", whenOf(rule) + "when".length()) + "then".length();
    }

    /** The offsets of the annotations of {@code rule}, by name. */
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

    /** The offset of the first annotation of a rule whose bracket is still open at the next one, or at {@code when}; -1 if none. */
    public int firstOpenAnnotation() {
        int annotation = -1;
        int open = 0;
        for (int at = 0; at < text.length(); at = next(at)) {
            char c = text.charAt(at);
            if (open > 0 && (c == '@' || isWhen(at))) {
                return annotation;
            }
            if (c == '@') {
                annotation = at;
            } else if (annotation >= 0 && c == '(') {
                open++;
            } else if (annotation >= 0 && c == ')' && --open <= 0) {
                annotation = -1;
                open = 0;
            }
        }
        return open > 0 ? annotation : -1;
    }

    private boolean isWhen(int at) {
        int end = at + "when".length();
        return text.startsWith("when", at)
                && !Character.isJavaIdentifierPart(text.charAt(at - 1))
                && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
    }

    /** The name of the annotation at {@code offset}, with its {@code @}. */
    public String annotationAt(int offset) {
        int end = offset + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return text.substring(offset, end);
    }

    /** The offset of the first bracket that is nested more than {@code depth} levels deep; -1 if there is none. */
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

    /**
     * The first of {@code offsets} that is outside strings and comments; -1 if there is none. The offsets must be in
     * ascending order.
     */
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

    /** Whether there is nothing but white space, comments, opening brackets and {@code $name :} between two offsets. */
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

    /** {@code text} with every character except line ends blanked, so that all offsets remain valid. */
    static StringBuilder blank(String text) {
        StringBuilder blank = new StringBuilder(text);
        for (int i = 0; i < blank.length(); i++) {
            if (blank.charAt(i) != '\n' && blank.charAt(i) != '\r') {
                blank.setCharAt(i, ' ');
            }
        }
        return blank;
    }

    /**
     * Copies the parts of {@code rule} that are compiled (name, conditions and conclusions) to the same offsets in
     * {@code into}.
     */
    void copyBody(RuleDescr rule, StringBuilder into) {
        int from = Math.max(0, rule.getStartCharacter());
        int when = whenOf(rule);
        int to = Math.min(text.length(), rule.getEndCharacter() + 1);
        int named = after(nameOf(rule));
        if (named <= when && when <= to) { // otherwise the rule is rejected
            into.replace(from, named, text.substring(from, named));
            into.replace(when, to, text.substring(when, to));
        }
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the string or word that begins at {@code from}. */
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
