package io.raccord.explain;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.StatementException;
import java.util.ArrayList;
import java.util.List;

/** Splits a statement at its dots and brackets. Brackets inside brackets belong to the name. */
final class StatementTokens {

    /** The maximum length of a statement in characters. */
    private static final int LONGEST = 2_000;

    private final String text;
    private final List<StatementToken> tokens = new ArrayList<>();

    private StatementTokens(String text) {
        this.text = text;
    }

    /** @throws StatementException when brackets or names are missing */
    static List<StatementToken> of(String text) {
        if (text.isBlank()) {
            throw wrong(text, 0, "statement-empty");
        }
        if (text.length() > LONGEST) {
            throw wrong(text, LONGEST, "statement-long", LONGEST);
        }
        StatementTokens read = new StatementTokens(text);
        read.read();
        return read.tokens;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            boolean bracket = text.charAt(at) == '[';
            if (!bracket && at > 0) {
                if (text.charAt(at) != '.') {
                    throw wrong(text, at, "statement-dot", text.substring(at, at + 1));
                }
                at++;
            }
            int start = bracket ? at + 1 : at;
            int end = bracket ? closing(at) : end(at);
            String name = text.substring(start, end);
            if (name.isBlank()) {
                throw wrong(text, start, "statement-name");
            }
            tokens.add(new StatementToken(name, bracket, start));
            at = bracket ? end + 1 : end;
        }
        if (text.endsWith(".")) {
            throw wrong(text, text.length(), "statement-name");
        }
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && ".[]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw wrong(text, open, "statement-bracket");
    }

    /** The index of the first equals sign outside brackets; -1 without one. */
    static int equalsSign(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' && depth <= 0) {
                return i;
            }
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return -1;
    }

    private static StatementException wrong(String text, int index, String code, Object... arguments) {
        return new StatementException(List.of(fault(text, index, code, arguments)));
    }

    /** A fault of the character at {@code index} of {@code text}. */
    static Fault fault(String text, int index, String code, Object... arguments) {
        int column = text.codePointCount(0, Math.min(index, text.length())) + 1;
        return Fault.of(code, new Place(StatementException.FILE, 1, column), null, arguments);
    }
}
