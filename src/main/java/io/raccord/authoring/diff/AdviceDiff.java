package io.raccord.authoring.diff;

import io.raccord.advice.Advice;
import io.raccord.review.Effect;
import io.raccord.review.ItemChange;
import io.raccord.review.RuleEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Diff of two versions of the advice for one profile: the changed items, each with the edits responsible. */
public final class AdviceDiff {

    private static final AdviceItem NONE = new AdviceItem("", "", List.of());

    private final List<RuleEdit> edits;

    /**
     * @param edits the edits of the rules between the two states
     */
    public AdviceDiff(List<RuleEdit> edits) {
        this.edits = edits;
    }

    /** The changes from {@code before} to {@code after}; empty if both are the same except for their rules digest. */
    public List<ItemChange> between(Advice before, Advice after) {
        if (same(before, after)) {
            return List.of();
        }
        Proofs proofs = new Proofs();
        Proofs.Proof old = proofs.of(before.justification());
        Proofs.Proof now = proofs.of(after.justification());
        Map<String, AdviceItem> oldItems = AdviceItems.of(before);
        Map<String, AdviceItem> newItems = AdviceItems.of(after);
        Set<String> names = new LinkedHashSet<>(newItems.keySet());
        names.addAll(oldItems.keySet());
        List<ItemChange> changes = new ArrayList<>();
        for (String name : names) {
            @Nullable AdviceItem was = oldItems.get(name);
            @Nullable AdviceItem is = newItems.get(name);
            Effect effect = effect(was, old, is, now);
            if (effect != null) {
                Set<String> ground = new HashSet<>();
                old.ground((was == null ? NONE : was).reasons(), ground);
                now.ground((is == null ? NONE : is).reasons(), ground);
                boolean worded = effect == Effect.WORDING;
                changes.add(new ItemChange(effect, name, shown(was, worded), shown(is, worded), responsible(ground)));
            }
        }
        if (changes.isEmpty()) { // steps that no item depends on, or another order of steps
            changes.add(new ItemChange(Effect.REASON, "justification", null, null, List.of()));
        }
        return changes.stream().allMatch(change -> change.edits().isEmpty())
                ? changes.stream().map(change -> change.by(anywhere(old, now))).toList()
                : changes;
    }

    /**
     * The edits that any proof step depends on. If there is none, an edit took effect only through the absence of a
     * match, and all edits are returned.
     */
    private List<RuleEdit> anywhere(Proofs.Proof old, Proofs.Proof now) {
        Set<String> ground = new HashSet<>();
        old.ground(old.all(), ground);
        now.ground(now.all(), ground);
        List<RuleEdit> found = responsible(ground);
        return found.isEmpty() ? edits : found;
    }

    private static boolean same(Advice before, Advice after) {
        return before.justification().equals(after.justification())
                && before.outcome() == after.outcome()
                && before.reasons().equals(after.reasons())
                && before.sites().equals(after.sites())
                && before.connections().equals(after.connections())
                && before.checks().equals(after.checks())
                && before.questions().equals(after.questions())
                && before.steps().equals(after.steps())
                && before.notices().equals(after.notices());
    }

    private static @Nullable Effect effect(
            @Nullable AdviceItem was, Proofs.Proof old, @Nullable AdviceItem is, Proofs.Proof now) {
        if (was == null || is == null || !was.value().equals(is.value())) {
            return Effect.ANSWER;
        }
        if (!old.reasons(was.reasons()).equals(now.reasons(is.reasons()))) {
            return Effect.REASON;
        }
        boolean words =
                was.text().equals(is.text()) && old.wordings(was.reasons()).equals(now.wordings(is.reasons()));
        return words ? null : Effect.WORDING;
    }

    private static @Nullable String shown(@Nullable AdviceItem item, boolean worded) {
        return item == null ? null : worded && !item.text().isEmpty() ? item.text() : item.value();
    }

    private List<RuleEdit> responsible(Set<String> ground) {
        return edits.stream()
                .filter(edit -> ground.contains(edit.what() + " " + edit.id()) || Objects.equals(edit.what(), "words"))
                .toList();
    }
}
