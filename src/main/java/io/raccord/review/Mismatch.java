package io.raccord.review;

import io.raccord.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * An unmet expectation of a test case.
 *
 * @param place the place of the expectation in the file
 * @param about the subject: a path such as {@code circuit.paris.sku}, or the id of a rule
 * @param expected the expected value
 * @param got the actual value
 */
public record Mismatch(
        Place place,
        String about,
        @Nullable Object expected,
        @Nullable Object got) {}
