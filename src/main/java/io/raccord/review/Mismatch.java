package io.raccord.review;

import io.raccord.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something that a case expects and that did not come about.
 *
 * @param place where the case says so
 * @param about what it is about, such as {@code circuit.paris.sku}
 * @param expected what was expected
 * @param got what came about
 */
public record Mismatch(
        Place place,
        String about,
        @Nullable Object expected,
        @Nullable Object got) {}
