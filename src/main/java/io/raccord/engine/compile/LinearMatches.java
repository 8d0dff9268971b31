package io.raccord.engine.compile;

import io.raccord.rulebook.RegexMatch;
import io.raccord.rulebook.RuleTokens;

/**
 * Replaces the engine's operator {@code matches}, which may take exponential time, by {@link RegexMatch} in the text
 * that is compiled.
 */
final class LinearMatches {

    private static final String OPERATOR = "matches";

    private LinearMatches() {}

    /** {@code drl} with a call in place of each {@code FIELD matches REGEX}; a checked rule has no other form of it. */
    static String in(String drl) {
        StringBuilder made = new StringBuilder(drl.length());
        int copied = 0;
        int path = -1; // where the path before the current token begins; -1 for none
        int pathEnd = -1;
        boolean negated = false;
        int at = 0;
        while (at < drl.length()) {
            char c = drl.charAt(at);
            int next = RuleTokens.next(drl, at);
            if (Character.isWhitespace(c) || (c == '/' && next > at + 1)) {
                at = next;
                continue;
            }
            if (!Character.isJavaIdentifierStart(c)) {
                path = -1;
                at = next;
                continue;
            }
            int end = pathEnd(drl, at);
            String word = drl.substring(at, end);
            if (word.equals("not") && path >= 0) {
                negated = true;
            } else if (word.equals(OPERATOR) && path >= 0) {
                int right = skipped(drl, end);
                int rightEnd = drl.charAt(right) == '"' ? RuleTokens.next(drl, right) : pathEnd(drl, right);
                made.append(drl, copied, path)
                        .append(negated ? "!" : "")
                        .append(RegexMatch.class.getSimpleName())
                        .append(".test( ")
                        .append(drl, path, pathEnd)
                        .append(", ")
                        .append(drl, right, rightEnd)
                        .append(" )");
                copied = rightEnd;
                end = rightEnd;
                path = -1;
                negated = false;
            } else {
                path = at;
                pathEnd = end;
                negated = false;
            }
            at = end;
        }
        return made.append(drl, copied, drl.length()).toString();
    }

    /** The end of the path, such as {@code microsoftPeering.routingRegistry}, that begins at {@code from}. */
    private static int pathEnd(String drl, int from) {
        int at = from;
        while (at < drl.length() && (Character.isJavaIdentifierPart(drl.charAt(at)) || drl.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    private static int skipped(String drl, int from) {
        int at = from;
        while (at < drl.length()
                && (Character.isWhitespace(drl.charAt(at))
                        || (drl.charAt(at) == '/' && RuleTokens.next(drl, at) > at + 1))) {
            at = RuleTokens.next(drl, at);
        }
        return at;
    }
}
