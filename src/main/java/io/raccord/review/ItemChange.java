package io.raccord.review;

import io.raccord.advice.Effect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The change of one item of the advice caused by an edit of the rules.
 *
 * @param effect the effect on the item
 * @param item the name of the item, such as {@code sites[paris].recommendedModel}
 * @param before the value before; null if the item did not exist
 * @param after the value after; null if the item no longer exists
 * @param edits the edits to what its proof depends on, before or after
 */
public record ItemChange(
        Effect effect,
        String item,
        @Nullable String before,
        @Nullable String after,
        List<RuleEdit> edits) {

    /** A copy with {@code others} as the edits responsible. */
    public ItemChange by(List<RuleEdit> others) {
        return new ItemChange(effect, item, before, after, others);
    }
}
