package io.raccord.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an advice states.
 *
 * @param statement its name
 * @param value its value: a text, a number or a list of them; null when the advice says null
 * @param text how the advice words it; null where it does not
 * @param reasons the numbers of the steps that prove it
 * @param rest what the advice says with it and has no statement of its own, such as the values of a question
 */
public record Stated(
        Statement statement,
        @Nullable Object value,
        @Nullable String text,
        List<Integer> reasons,
        List<?> rest) {}
