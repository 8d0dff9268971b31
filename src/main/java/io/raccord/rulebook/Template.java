package io.raccord.rulebook;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in one language with variables in braces, such as {@code {site} has no Ethernet line}.
 *
 * @param text the text; every run of white space in it is one blank
 */
public record Template(String text) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    public Template {
        text = text.strip().replaceAll("[ \\t\\r\\n]+", " ");
    }

    /** The names between the braces, in order. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The text with each variable replaced by what {@code value} gives for its name. */
    public String fill(UnaryOperator<String> value) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
