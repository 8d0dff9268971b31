package io.raccord.review;

import java.util.List;

/**
 * A rule or something that rules read, added, removed or changed.
 *
 * @param kind {@code added}, {@code removed} or {@code changed}
 * @param what {@code rule}, {@code parameter}, {@code catalog} or {@code words}
 * @param id the rule's or parameter's id, or the file
 * @param parts what of it changed, such as {@code conditions}
 * @param place where it stands now, or stood
 */
public record RuleEdit(String kind, String what, String id, List<String> parts, String place) {

    /** How a table names it. */
    public String label() {
        return what.equals("rule") ? id : what + " " + id;
    }
}
