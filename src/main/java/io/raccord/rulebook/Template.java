package io.raccord.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text template in one language with variables in braces, such as {@code {site} has no Ethernet line}.
 *
 * @param parts text and names of variables in turn; the first and the last are text, which may be empty
 */
public record Template(List<String> parts) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    /** The template {@code text}, including the variables. */
    public Template(String text) {
        this(parts(text));
    }

    /** Parses {@code written}: trims it and collapses every run of white space into one space. */
    public static Template of(String written) {
        return new Template(BLANKS.matcher(written.strip()).replaceAll(" "));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            parts.add(text.substring(from, variable.start()));
            parts.add(variable.group(1));
            from = variable.end();
        }
        parts.add(text.substring(from));
        return List.copyOf(parts);
    }

    /** The text, including the variables. */
    public String text() {
        return fill(name -> "{" + name + "}");
    }

    /** The names of the variables, in order of first occurrence. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 1; i < parts.size(); i += 2) {
            names.add(parts.get(i));
        }
        return names;
    }

    /** The text with each variable replaced by the result of {@code value} for its name. */
    public String fill(UnaryOperator<String> value) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            filled.append(i % 2 == 0 ? parts.get(i) : value.apply(parts.get(i)));
        }
        return filled.toString();
    }
}
