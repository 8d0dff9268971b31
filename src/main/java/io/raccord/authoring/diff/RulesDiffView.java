package io.raccord.authoring.diff;

import io.raccord.advice.Effect;
import io.raccord.language.Language;
import io.raccord.review.CustomerChange;
import io.raccord.review.ItemChange;
import io.raccord.review.RuleEdit;
import io.raccord.review.RulesDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converter of a {@link RulesDiff} to plain values, for JSON and templates. */
public final class RulesDiffView {

    private RulesDiffView() {}

    /** Converts {@code diff} to maps and lists, with faults in {@code language}. */
    public static Map<String, Object> of(RulesDiff diff, Language language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("before", diff.before());
        view.put("after", diff.after());
        view.put("profiles", diff.profiles());
        view.put("answers", diff.count(Effect.ANSWER));
        view.put("reasons", diff.count(Effect.REASON));
        view.put("wordings", diff.count(Effect.WORDING));
        Map<RuleEdit, Map<Effect, Integer>> counts = diff.counts();
        view.put(
                "edits",
                diff.edits().stream()
                        .map(edit -> edit(edit, counts.getOrDefault(edit, Map.of())))
                        .toList());
        view.put("changes", diff.changes().stream().map(RulesDiffView::change).toList());
        view.put(
                "refused",
                diff.refused().stream()
                        .map(each -> Map.of(
                                "entry",
                                each.entry(),
                                "faults",
                                each.faults().stream()
                                        .map(fault -> fault.line(language))
                                        .toList()))
                        .toList());
        return view;
    }

    /** Converts {@code diff} to what its page shows: also the changes by customer, and of a customer by the edits that caused them. */
    public static Map<String, Object> page(RulesDiff diff, Language language) {
        Map<RuleEdit, Integer> numbers = new HashMap<>();
        diff.edits().forEach(edit -> numbers.put(edit, numbers.size()));
        Map<String, Object> view = of(diff, language);
        view.put(
                "customers",
                diff.changes().stream()
                        .map(change -> {
                            Map<String, Object> customer = change(change);
                            customer.put("causes", causes(change, numbers));
                            return customer;
                        })
                        .toList());
        return view;
    }

    private static List<Map<String, Object>> causes(CustomerChange change, Map<RuleEdit, Integer> numbers) {
        Map<List<RuleEdit>, List<ItemChange>> causes = new LinkedHashMap<>();
        change.items()
                .forEach(item -> causes.computeIfAbsent(item.edits(), edits -> new ArrayList<>())
                        .add(item));
        return causes.entrySet().stream()
                .map(cause -> Map.<String, Object>of(
                        "edits",
                        cause.getKey().stream().map(numbers::get).toList(),
                        "items",
                        cause.getValue().stream().map(RulesDiffView::item).toList()))
                .toList();
    }

    private static Map<String, Object> edit(RuleEdit edit, Map<Effect, Integer> counts) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", edit.kind());
        view.put("what", edit.what());
        view.put("id", edit.id());
        view.put("parts", edit.parts());
        view.put("place", edit.place());
        view.put("answers", counts.getOrDefault(Effect.ANSWER, 0));
        view.put("reasons", counts.getOrDefault(Effect.REASON, 0));
        view.put("wordings", counts.getOrDefault(Effect.WORDING, 0));
        return view;
    }

    private static Map<String, Object> change(CustomerChange change) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("customer", change.customer());
        view.put("entry", change.entry());
        view.put("asOf", change.asOf());
        view.put("effect", id(change.effect()));
        view.put("edits", labels(change.edits()));
        view.put("items", change.items().stream().map(RulesDiffView::item).toList());
        return view;
    }

    private static Map<String, @Nullable Object> item(ItemChange item) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("effect", id(item.effect()));
        view.put("item", item.item());
        view.put("before", item.before());
        view.put("after", item.after());
        view.put("edits", labels(item.edits()));
        return view;
    }

    private static List<String> labels(List<RuleEdit> edits) {
        return edits.stream().map(RuleEdit::label).toList();
    }

    private static String id(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT);
    }
}
