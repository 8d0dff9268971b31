package io.raccord.engine.check;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check of the characters of a rule file, made before any parser reads it. It rejects text that would exhaust a
 * parser, or that the compiler would read differently from the parser that the checks use.
 */
final class RuleSurface {

    /** The maximum length of a file, in characters. The longest shipped file is less than a twentieth as long. */
    static final int LONGEST_FILE = 500_000;
    /** The maximum length of a line, and so of an expression or a text, in characters. */
    static final int LONGEST_LINE = 4_000;
    /** The maximum nesting depth of brackets. The parser of conditions tries every level twice. */
    static final int DEEPEST = 8;

    private static final Pattern ESCAPE = Pattern.compile("\\\\u+");
    private static final Pattern LONG_LINE = Pattern.compile("[^\\n]{" + (LONGEST_LINE + 1) + "}");
    private static final Pattern PREFIXES = Pattern.compile("(?:[!~+-]\\s*){9}");

    private final DrlText text;
    private final RuleFaults faults;

    RuleSurface(DrlText text, RuleFaults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** Whether the file may be passed to a parser. Records the faults. */
    boolean sound() {
        String drl = text.text();
        if (drl.length() > LONGEST_FILE) {
            faults.add("rule-size", LONGEST_FILE, LONGEST_FILE);
            return false;
        }
        Matcher escape = ESCAPE.matcher(drl);
        if (escape.find()) { // Java translates such escapes first, even in comments and strings
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
