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

    /** {@code text} with every character but line ends blanked, so that every place stays. */
    static StringBuilder blank(String text) {
        StringBuilder blank = new StringBuilder(text);
        for (int i = 0; i < blank.length(); i++) {
            if (blank.charAt(i) != '\n' && blank.charAt(i) != '\r') {
                blank.setCharAt(i, ' ');
            }
        }
        return blank;
    }

    /** Copies what is compiled of {@code rule} to its place in {@code into}: its name, conditions and conclusions. */
    void copyBody(RuleDescr rule, StringBuilder into) {
        int from = Math.max(0, rule.getStartCharacter());
        int when = whenOf(rule);
        int to = Math.min(text.length(), rule.getEndCharacter() + 1);
        int named = after(nameOf(rule));
        if (named <= when && when <= to) { // otherwise the rule is refused
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
