package io.raccord.engine.check;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the characters of a rule file before any parser does: what would exhaust a parser, or be read otherwise by
 * the compiler than by the parser that the checks rest on, goes no further.
 */
final class RuleSurface {

    /** The longest file, in characters; the longest shipped one has a twentieth of it. */
    static final int LONGEST_FILE = 500_000;
    /** The longest line: an expression, a text. */
    static final int LONGEST_LINE = 4_000;
    /** How deep brackets may stand in each other. */
    static final int DEEPEST = 24;

    private static final Pattern ESCAPE = Pattern.compile("\\\\u+");
    private static final Pattern LONG_LINE = Pattern.compile("[^\\n]{" + (LONGEST_LINE + 1) + "}");
    private static final Pattern PREFIXES = Pattern.compile("(?:[!~+-]\\s*){9}");

    private final DrlText text;
    private final RuleFaults faults;

    RuleSurface(DrlText text, RuleFaults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** Whether the file may be handed to a parser; the faults are gathered. */
    boolean sound() {
        String drl = text.text();
        if (drl.length() > LONGEST_FILE) {
            faults.add("rule-size", LONGEST_FILE, LONGEST_FILE);
            return false;
        }
        Matcher escape = ESCAPE.matcher(drl);
        if (escape.find()) { // Java reads it before anything else, in comments and texts too
            faults.add("rule-escape", escape.start(), escape.group());
            return false;
        }
        Matcher line = LONG_LINE.matcher(drl);
        if (line.find()) {
            faults.add("rule-size", line.start(), LONGEST_LINE);
            return false;
        }
        int deep = text.firstDeeperThan(DEEPEST);
        if (deep >= 0) {
            faults.add("rule-size", deep, DEEPEST);
            return false;
        }
        int prefixes = text.firstUnquoted(PREFIXES.matcher(drl).results().mapToInt(MatchResult::start));
        if (prefixes >= 0) {
            faults.add("rule-size", prefixes, DEEPEST);
            return false;
        }
        return true;
    }
}
