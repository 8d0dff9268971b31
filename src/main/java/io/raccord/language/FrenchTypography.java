package io.raccord.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spacing of French punctuation: turns the plain spaces that authors type before {@code : ; ? ! »} and after {@code «}
 * into no-break ones. Applied when a text is rendered; applying it twice changes nothing.
 *
 * <p>Leaves code between backquotes alone, and marks that no space precedes, such as in times, addresses and
 * {@code ::}, or that something other than a space or a closing mark follows, such as in {@code !=}.
 */
public final class FrenchTypography {

    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW = '\u202F';
    private static final String SPACE = "[ " + NO_BREAK + NARROW + "]";
    private static final String END = "(?=$|[\\s" + NO_BREAK + NARROW + "»”’\")\\]….,])";

    private static final Pattern MARKS = Pattern.compile("`[^`]*`|" + SPACE + "[;?!]" + END + "|" + SPACE + ":(?=$|[\\s"
            + NO_BREAK + NARROW + "])|" + SPACE + "»|«" + SPACE);

    private FrenchTypography() {}

    /** {@code text}, in French, with no-break spaces. */
    public static String set(String text) {
        return MARKS.matcher(text).replaceAll(found -> {
            String match = found.group();
            return switch (match.charAt(match.length() - 1)) {
                case ';', '?', '!' -> NARROW + match.substring(1);
                case ':', '»' -> NO_BREAK + match.substring(1);
                case '`' -> Matcher.quoteReplacement(match);
                default -> "«" + NO_BREAK;
            };
        });
    }
}
