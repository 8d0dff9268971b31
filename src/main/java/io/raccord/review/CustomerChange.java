package io.raccord.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A customer whose advice an edit changed.
 *
 * @param customer the customer's id
 * @param entry the line or file of the portfolio
 * @param asOf the date of the advice
 * @param effect the strongest of the effects on its items
 * @param items what changed
 * @param edits the edits responsible: those that the changed items' proofs rest on, before or after
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
