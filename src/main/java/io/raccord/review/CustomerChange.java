package io.raccord.review;

import io.raccord.advice.Effect;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The change of one customer's advice caused by an edit of the rules.
 *
 * @param customer the customer's id
 * @param entry the line or file of the portfolio
 * @param asOf the date of the advice
 * @param effect the strongest effect among the items
 * @param items the changed items
 * @param edits the edits responsible: those that the proofs of the changed items depend on, before or after
 */
public record CustomerChange(
        String customer, String entry, LocalDate asOf, Effect effect, List<ItemChange> items, List<RuleEdit> edits) {

    public static CustomerChange of(String customer, String entry, LocalDate asOf, List<ItemChange> items) {
        Effect effect =
                items.stream().map(ItemChange::effect).min(Effect::compareTo).orElseThrow();
        Set<RuleEdit> edits = new LinkedHashSet<>();
        items.forEach(item -> edits.addAll(item.edits()));
        return new CustomerChange(customer, entry, asOf, effect, items, List.copyOf(edits));
    }
}
