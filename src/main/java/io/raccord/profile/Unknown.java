package io.raccord.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Helper for records whose null components are unknown. */
final class Unknown {

    private Unknown() {}

    /** Returns an unmodifiable copy; null stays null, which means unknown rather than empty. */
    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : known(list);
    }

    /** Returns an unmodifiable copy. Null elements are kept, for the reader of profiles to reject them. */
    static <T> List<T> known(List<T> list) {
        return list.stream().anyMatch(Objects::isNull)
                ? Collections.unmodifiableList(new ArrayList<>(list))
                : List.copyOf(list);
    }
}
