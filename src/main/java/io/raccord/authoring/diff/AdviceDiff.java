package io.raccord.authoring.diff;

import io.raccord.advice.Advice;
import io.raccord.authoring.book.ValueText;
import io.raccord.explain.AdviceComparison;
import io.raccord.explain.Value;
import io.raccord.profile.FactPath;
import io.raccord.review.ItemChange;
import io.raccord.review.RuleEdit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Diff of two versions of the advice for one profile: the changed statements, each with the edits responsible. */
public final class AdviceDiff {

    private final List<RuleEdit> edits;

    /**
     * @param edits the edits of the rules between the two states
     */
    public AdviceDiff(List<RuleEdit> edits) {
        this.edits = edits;
    }

    /**
     * The changes from {@code before} to {@code after}; empty if both are the same except for their rules digest and who
     * the customer is, which no rule states.
     */
    public List<ItemChange> between(Advice before, Advice after) {
        Advice sameCustomer = FactPath.with(before, "customer", after.customer());
        return AdviceComparison.of(sameCustomer, after).map(this::changes).orElse(List.of());
    }

    private List<ItemChange> changes(AdviceComparison comparison) {
        List<ItemChange> changes = comparison.differences().stream()
                .map(each -> new ItemChange(
                        each.effect(),
                        each.statement().toString(),
                        shown(each.was()),
                        shown(each.is()),
                        responsible(each.ground())))
                .toList();
        if (changes.stream().anyMatch(change -> !change.edits().isEmpty())) {
            return changes;
        }
        List<RuleEdit> anywhere = anywhere(comparison);
        return changes.stream().map(change -> change.by(anywhere)).toList();
    }

    /**
     * The edits that any proof step depends on. If there is none, an edit took effect only through the absence of a
     * match, and all edits are returned.
     */
    private List<RuleEdit> anywhere(AdviceComparison comparison) {
        List<RuleEdit> found = responsible(comparison.ground());
        return found.isEmpty() ? edits : found;
    }

    private static @Nullable String shown(@Nullable Object value) {
        return Value.ABSENT.equals(value) ? null : ValueText.of(value);
    }

    private List<RuleEdit> responsible(Set<String> ground) {
        return edits.stream()
                .filter(edit -> ground.contains(edit.what() + " " + edit.id()) || Objects.equals(edit.what(), "words"))
                .toList();
    }
}
