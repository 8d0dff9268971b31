package io.raccord.review;

import io.raccord.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of an advice that a case expects.
 *
 * @param place where the case says so
 * @param path the fields down to the value, such as {@code [status, paris, any-to-any-ipvpn]}
 * @param value a text, a {@link Long}, a boolean, a list or a map of such; null for none
 */
public record Expectation(
        Place place, List<String> path, @Nullable Object value) {

    /** What it is about: the first field. */
    public String field() {
        return path.get(0);
    }

    /** The field at {@code depth} of the path. */
    public String at(int depth) {
        return path.get(depth);
    }
}
