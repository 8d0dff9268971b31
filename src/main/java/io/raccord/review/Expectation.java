package io.raccord.review;

import io.raccord.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expectation of a test case about one value in the advice.
 *
 * @param place the place of the expectation in the file
 * @param path the path of fields to the value, such as {@code [status, paris, any-to-any-ipvpn]}
 * @param value a string, a {@link Long}, a boolean, or a list or map of these; null if no value is expected
 */
public record Expectation(
        Place place, List<String> path, @Nullable Object value) {

    /** The kind of expectation: the first field of the path. */
    public String field() {
        return path.get(0);
    }

    /** The field at {@code depth} of the path. */
    public String at(int depth) {
        return path.get(depth);
    }
}
