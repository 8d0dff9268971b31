package io.raccord.explain;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A change of a fact of a profile, of a parameter of the rules, or of the date.
 *
 * @param path the path of the fact, such as {@code sites[paris].onWan}; a site or an existing circuit to add or to take
 *     away, such as {@code sites[lyon]}; {@code parameter:} and the id of a parameter; or {@code asOf}
 * @param value a text, a number, a boolean, or a list or map of them; null leaves the fact out
 */
@API(status = API.Status.STABLE)
public record FactChange(String path, @Nullable Object value) {}
