package io.raccord.rulebook;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text template in one language with variables in braces, such as {@code {site} has no Ethernet line}.
 *
 * @param text the text, including the variables
 */
public record Template(String text) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    /** Parses {@code written}: trims it and collapses every run of white space into one space. */
    public static Template of(String written) {
        return new Template(BLANKS.matcher(written.strip()).replaceAll(" "));
    }

    /** The names of the variables, in order of first occurrence. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The text with each variable replaced by the result of {@code value} for its name. */
    public String fill(UnaryOperator<String> value) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() * 2);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int end = open + 1;
            while (end < text.length() && isOfName(text.charAt(end))) {
                end++;
            }
            if (end > open + 1 && end < text.length() && text.charAt(end) == '}') {
                filled.append(text, from, open).append(value.apply(text.substring(open + 1, end)));
                from = end + 1;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
