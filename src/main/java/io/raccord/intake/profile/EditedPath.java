package io.raccord.intake.profile;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a fact to set.
 *
 * @param written the path as written
 * @param list the list of the record that it names; empty without one
 * @param id the id of the record; empty without one
 * @param field the path of the field in the record, or in the profile; empty for the record itself
 */
record EditedPath(String written, String list, String id, String field) {

    private static final String NAME = "[A-Za-z][A-Za-z0-9]*";
    private static final Pattern PATH = Pattern.compile(
            "(?:(sites|existingCircuits)\\[([^\\[\\]]+)](?:\\.(?=.)|$))?" + "(" + NAME + "(?:\\." + NAME + ")*)?");

    /** Reads {@code written}; null when it is no path. */
    static @Nullable EditedPath of(String written) {
        Matcher path = PATH.matcher(written);
        return path.matches() && !written.isEmpty()
                ? new EditedPath(
                        written,
                        Objects.requireNonNullElse(path.group(1), ""),
                        Objects.requireNonNullElse(path.group(2), ""),
                        Objects.requireNonNullElse(path.group(3), ""))
                : null;
    }

    /** The names of the objects that lead to the field. */
    List<String> objects() {
        List<String> names = List.of(field.split("\\.", -1));
        return names.subList(0, names.size() - 1);
    }

    /** The name of the field; that of the record's list and its id where it is a record. */
    String name() {
        return field.isEmpty() ? written : field.substring(field.lastIndexOf('.') + 1);
    }
}
