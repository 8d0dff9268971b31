package io.raccord.rulebook;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The operator {@code matches} of conditions. It takes time linear in the text for every pattern: patterns have the RE2
 * syntax, which has no look-around, back references or possessive repetition.
 */
public final class RegexMatch {

    private static final int LONGEST = 300;
    private static final int MOST_KEPT = 1_000;
    /** An intersection, which RE2 would read as plain characters; a repeated group with a count, which it would copy. */
    private static final java.util.regex.Pattern OTHERWISE =
            java.util.regex.Pattern.compile("&&|\\)\\{|\\{\\d{3}|\\{\\d*,\\d{3}");

    private static final Map<String, Pattern> KEPT = new ConcurrentHashMap<>();

    private RegexMatch() {}

    /** Whether {@code regex} can be used: at most 300 characters of RE2 syntax, with counts of at most 99. */
    public static boolean accepts(String regex) {
        if (regex.length() > LONGEST || OTHERWISE.matcher(regex).find()) {
            return false;
        }
        try {
            pattern(regex);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Whether all of {@code text} matches {@code regex}; false if one of them is unknown. */
    public static boolean test(@Nullable String text, @Nullable String regex) {
        return text != null && regex != null && pattern(regex).matches(text);
    }

    private static Pattern pattern(String regex) {
        if (KEPT.size() > MOST_KEPT) {
            KEPT.clear();
        }
        return KEPT.computeIfAbsent(regex, Pattern::compile);
    }
}
