package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;
import org.jspecify.annotations.Nullable;

/**
 * Comparison of the results for a site under two answers to an askable fact. The engine tries the answers and inserts
 * the comparison as a fact for the rules that derive questions.
 *
 * @param site the site's id
 * @param path the askable fact's path
 * @param alone true if every other unknown fact is left unknown; false if answers to other unknown facts are assumed
 * @param value the first answer; null if the fact is left unknown
 * @param outcome the site's outcome under the first answer
 * @param model the model recommended under the first answer; null if none is
 * @param otherValue the second answer; null if the fact is left unknown
 * @param otherOutcome the site's outcome under the second answer
 * @param otherModel the model recommended under the second answer; null if none is
 */
public record Influence(
        String site,
        String path,
        boolean alone,
        @Nullable Object value,
        Outcome outcome,
        @Nullable ConnectivityModel model,
        @Nullable Object otherValue,
        Outcome otherOutcome,
        @Nullable ConnectivityModel otherModel) {

    /** The result of {@code value}: the recommended model, or the outcome if there is none. */
    public Object result() {
        return model == null ? outcome : model;
    }

    /** The result of {@code otherValue}: the recommended model, or the outcome if there is none. */
    public Object otherResult() {
        return otherModel == null ? otherOutcome : otherModel;
    }
}
