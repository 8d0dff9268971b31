package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;
import org.jspecify.annotations.Nullable;

/**
 * What the rules conclude under two answers to an askable fact: the engine tries them and hands the finding to the
 * rules of the questions.
 *
 * @param site the site's id
 * @param path the askable fact's path
 * @param alone true: every other unknown fact is left unknown; false: some completion of them is assumed
 * @param value one answer; null for leaving the fact unknown
 * @param outcome the site's outcome under it
 * @param model the model recommended under it; null when none is
 * @param otherValue another answer
 * @param otherOutcome the site's outcome under the other answer
 * @param otherModel the model recommended under the other answer; null when none is
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

    /** What comes of {@code value}: the model recommended, else the outcome. */
    public Object result() {
        return model == null ? outcome : model;
    }

    /** What comes of {@code otherValue}: the model recommended, else the outcome. */
    public Object otherResult() {
        return otherModel == null ? otherOutcome : otherModel;
    }
}
