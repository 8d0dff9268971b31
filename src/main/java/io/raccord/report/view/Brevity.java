package io.raccord.report.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a report that is not whole says of a text: its first sentence, without long explanations and lists. */
final class Brevity {

    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[\\p{L}\\p{N})])[.!?] (?=\\p{Lu})");

    /** A clause that explains the one before. */
    private static final Pattern NEXT_CLAUSE = Pattern.compile("[ \\u00A0\\u202F]?; ");

    /** A long explanation or list at the end, after a clause that is long enough to say something. */
    private static final Pattern EXPLANATION = Pattern.compile("(.{24,}?)[ \\u00A0\\u202F]?: .{50,}", Pattern.DOTALL);

    /** The length from which an action is cut, and that it keeps at least, in characters. */
    private static final int LONGEST = 100;

    private static final int SHORTEST = 60;

    private Brevity() {}

    /** The first clause of the first sentence of {@code text}, without punctuation at its end. */
    static String clause(String text) {
        return NEXT_CLAUSE.split(sentence(text), 2)[0].replaceFirst("[.;:]$", "");
    }

    /** The same, without a long explanation after a colon, and cut at a comma when it is still long. */
    static String action(String text) {
        String clause = clause(text);
        Matcher explained = EXPLANATION.matcher(clause);
        String action = explained.matches() ? explained.group(1) : clause;
        int comma = action.lastIndexOf(", ", LONGEST);
        return action.length() <= LONGEST || comma < SHORTEST ? action : action.substring(0, comma) + " …";
    }

    private static String sentence(String text) {
        return NEXT_SENTENCE.split(text, 2)[0];
    }
}
