package io.raccord.authoring.book;

import io.raccord.profile.Term;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Formatter of values in the notation of the rule packs. */
public final class ValueText {

    private ValueText() {}

    /** Formats {@code value}: terms as their id, lists in brackets, null as an empty string. */
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
