package io.raccord.authoring.book;

import io.raccord.profile.Term;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as files of rules write them. */
public final class ValueText {

    private ValueText() {}

    /** Terms by their id, lists in brackets; nothing for null. */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Term term) {
            return term.id();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }
}
