package io.raccord.engine.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters that some rules can match.
 *
 * @param ids their ids
 * @param all whether a rule may match any parameter
 */
public record NamedParameters(Set<String> ids, boolean all) {

    private static final Pattern PATTERN = Pattern.compile("\\bParameter\\s*\\(\\s*(?:id == \"([^\"]*)\"\\s*[,)])?");

    /**
     * The parameters in {@code drl}. A pattern can match any parameter unless its first constraint is the id and
     * nothing else.
     */
    public static NamedParameters in(List<String> drl) {
        Set<String> ids = new HashSet<>();
        boolean all = false;
        for (String text : drl) {
            Matcher matcher = PATTERN.matcher(text);
            while (matcher.find()) {
                if (matcher.group(1) == null) {
                    all = true;
                } else {
                    ids.add(matcher.group(1));
                }
            }
        }
        return new NamedParameters(Set.copyOf(ids), all);
    }

    public boolean has(String id) {
        return all || ids.contains(id);
    }
}
