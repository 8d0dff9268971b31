package io.raccord.engine.check;

import io.raccord.rulebook.ParameterHistory;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A filter for regular expressions that terminate quickly on any input. It accepts characters, classes, alternatives,
 * groups that occur at most once, and at most three unbounded repetitions of single characters. It rejects back
 * references and lookaround.
 */
public final class SafeRegex {

    private static final int LONGEST = 300;
    private static final int REPETITIONS = 3;

    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)\\s*[*+{]");
    private static final Pattern CLASS = Pattern.compile("\\[\\^?]?(?:[^\\]\\\\\\[]|\\\\.)*]");
    private static final Pattern GROUP_KIND = Pattern.compile("\\(\\?(?!i\\)|:)");
    private static final Pattern REFERENCE = Pattern.compile("\\\\[1-9k]");
    private static final Pattern COUNTED = Pattern.compile("\\{(?!\\d{1,2}(,\\d{1,2})?})");
    private static final Pattern REPETITION = Pattern.compile("[*+]|\\{\\d+(,\\d*)?}");

    private SafeRegex() {}

    /**
     * Whether every value that {@code parameter} has at any date is a regular expression that terminates quickly on any
     * input.
     */
    public static boolean all(ParameterHistory parameter) {
        return parameter.values().values().stream().allMatch(value -> value instanceof String regex && test(regex));
    }

    /** Whether {@code regex} is a regular expression that terminates quickly on any input. */
    public static boolean test(String regex) {
        if (regex.length() > LONGEST || REFERENCE.matcher(regex).find()) {
            return false;
        }
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            return false;
        }
        String plain = CLASS.matcher(regex.replaceAll("\\\\.", "x")).replaceAll("x");
        return !plain.contains("[")
                && !REPEATED_GROUP.matcher(plain).find()
                && !GROUP_KIND.matcher(plain).find()
                && !COUNTED.matcher(plain).find()
                && REPETITION.matcher(plain).results().count() <= REPETITIONS;
    }
}
