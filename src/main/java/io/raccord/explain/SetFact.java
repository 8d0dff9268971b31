package io.raccord.explain;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A fact, a parameter or the date as it was and as it was set.
 *
 * @param path its path
 * @param from its value before; null when it is left out
 * @param to its value after; null when it is left out
 */
@API(status = API.Status.STABLE)
public record SetFact(
        String path, @Nullable Object from, @Nullable Object to) {}
