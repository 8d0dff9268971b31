package io.raccord.engine.run;

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
public record NamedParameters(Set<String> ids, boolean all) {

    private static final Pattern PATTERN = Pattern.compile("\\bParameter\\s*\\(\\s*(?:id == \"([^\"]*)\"\\s*[,)])?");

    /** Those in {@code drl}: a pattern that does not begin with one id, and nothing else, may match any parameter. */
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
