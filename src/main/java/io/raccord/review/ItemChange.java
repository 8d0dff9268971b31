package io.raccord.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an advice that an edit changed.
 *
 * @param effect how
 * @param item which, such as {@code sites[paris].recommendedModel}
 * @param before what it was; null when it was not there
 * @param after what it is; null when it is not there any more
 * @param edits the edits whose rule or parameter its proof rests on, before or after
 */
public record ItemChange(
        Effect effect,
        String item,
        @Nullable String before,
        @Nullable String after,
        List<RuleEdit> edits) {

    /** The same, with {@code others} as the edits responsible. */
    public ItemChange by(List<RuleEdit> others) {
        return new ItemChange(effect, item, before, after, others);
    }
}
