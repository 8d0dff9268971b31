package io.raccord.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Helper for records whose null components are unknown. */
final class Unknown {

    private Unknown() {}

    /** Returns an unmodifiable copy; null stays null, which means unknown rather than empty. */
    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
