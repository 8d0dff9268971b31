package io.raccord.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters that rules can match.
 *
 * @param ids their ids
 * @param all whether a rule may match any
 */
record NamedParameters(Set<String> ids, boolean all) {

    private static final Pattern PATTERN = Pattern.compile("\\bParameter\\s*\\(\\s*(?:id == \"([^\"]*)\")?");

    /** Those in {@code drl}: of a pattern that does not begin with an id any parameter may be matched. */
    static NamedParameters in(List<String> drl) {
        Set<String> ids = new HashSet<>();
        boolean all = false;
        for (String text : drl) {
            Matcher matcher = PATTERN.matcher(text);
            while (matcher.find()) {
                all |= matcher.group(1) == null;
                ids.add(String.valueOf(matcher.group(1)));
            }
        }
        return new NamedParameters(Set.copyOf(ids), all);
    }

    boolean has(String id) {
        return all || ids.contains(id);
    }
}
