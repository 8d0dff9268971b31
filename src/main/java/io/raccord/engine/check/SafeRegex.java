package io.raccord.engine.check;

import io.raccord.rulebook.ParameterHistory;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Tells regular expressions that end soon from those that may not. Allowed: characters, classes, alternatives, groups
 * that occur at most once, and at most three unbounded repetitions of single characters; no back reference, no look
 * around.
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

    /** Whether every value that {@code parameter} ever has is one that ends soon on any text. */
    public static boolean all(ParameterHistory parameter) {
        return parameter.values().values().stream().allMatch(value -> value instanceof String regex && test(regex));
    }

    /** Whether {@code regex} is one, and ends soon on any text. */
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
