package io.raccord.review;

import java.util.List;

/**
 * An edit of the rules: a rule, parameter, catalog file or word file that was added, removed or changed.
 *
 * @param kind {@code added}, {@code removed} or {@code changed}
 * @param what {@code rule}, {@code parameter}, {@code catalog} or {@code words}
 * @param id the id of the rule or parameter, or the file name
 * @param parts the parts that changed, such as {@code conditions}
 * @param place the current place, or the previous one if it was removed
 */
public record RuleEdit(String kind, String what, String id, List<String> parts, String place) {

    /** The label used in tables. */
    public String label() {
        return what.equals("rule") ? id : what + " " + id;
    }
}
