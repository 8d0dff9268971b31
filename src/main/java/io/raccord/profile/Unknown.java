package io.raccord.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the records keep what is not stated. */
final class Unknown {

    private Unknown() {}

    /** An unmodifiable copy; null stays null, which is unknown, not empty. */
    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
