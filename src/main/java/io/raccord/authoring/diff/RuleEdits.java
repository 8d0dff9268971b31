package io.raccord.authoring.diff;

import io.raccord.authoring.book.ValueText;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleEdit;
import io.raccord.review.RuleEntry;
import io.raccord.rulebook.ParameterHistory;
import io.raccord.rulebook.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Diff of two states of the packs: the edits of rules, parameters, catalog files and words. */
public final class RuleEdits {

    private static final String RULE = "rule";
    private static final String PARAMETER = "parameter";

    private final List<RuleEdit> edits = new ArrayList<>();

    private RuleEdits() {}

    /**
     * The edits from {@code before} to {@code after}: rules by id, then parameters, catalog files and words.
     *
     * @param tablesBefore the previous content of the catalog files, by file name
     * @param tablesAfter the new content of the catalog files, by file name
     */
    static List<RuleEdit> between(
            RuleBook before, RuleBook after, Map<String, String> tablesBefore, Map<String, String> tablesAfter) {
        RuleEdits edits = new RuleEdits();
        Map<String, RuleEntry> old = byId(before);
        Map<String, RuleEntry> now = byId(after);
        for (String id : both(old, now)) {
            edits.rule(id, old.get(id), now.get(id));
        }
        Map<String, ParameterHistory> oldParameters = before.packs().parameters();
        Map<String, ParameterHistory> newParameters = after.packs().parameters();
        for (String id : both(oldParameters, newParameters)) {
            edits.parameter(id, oldParameters.get(id), newParameters.get(id));
        }
        for (String file : both(tablesBefore, tablesAfter)) {
            edits.add("catalog", file, tablesBefore.get(file), tablesAfter.get(file), List.of(), file);
        }
        if (!before.packs().words().equals(after.packs().words())) {
            edits.edits.add(new RuleEdit("changed", "words", "words.yaml", List.of(), "words.yaml"));
        }
        return List.copyOf(edits.edits);
    }

    private static Map<String, RuleEntry> byId(RuleBook book) {
        Map<String, RuleEntry> entries = new HashMap<>();
        book.entries().forEach(entry -> entries.put(entry.rule().id(), entry));
        return entries;
    }

    private static Set<String> both(Map<String, ?> one, Map<String, ?> other) {
        TreeSet<String> ids = new TreeSet<>(one.keySet());
        ids.addAll(other.keySet());
        return ids;
    }

    private void rule(String id, @Nullable RuleEntry old, @Nullable RuleEntry now) {
        List<String> parts = old == null || now == null ? List.of() : parts(old, now);
        RuleEntry shown = now == null ? Objects.requireNonNull(old) : now;
        if (old == null || now == null || !parts.isEmpty()) {
            add(RULE, id, old, now, parts, shown.rule().place().toString());
        }
    }

    private static List<String> parts(RuleEntry old, RuleEntry now) {
        Rule before = old.rule();
        Rule after = now.rule();
        if (old.text().equals(now.text()) && before.equals(after)) {
            return List.of();
        }
        Map<String, Boolean> same = new TreeMap<>();
        same.put(
                "conditions",
                words(old.text().conditions()).equals(words(now.text().conditions())));
        same.put(
                "conclusions",
                words(old.text().consequence()).equals(words(now.text().consequence())));
        same.put(
                "texts",
                before.title().equals(after.title())
                        && before.because().equals(after.because())
                        && before.concludes().equals(after.concludes()));
        same.put("sources", before.sources().equals(after.sources()));
        same.put(
                "dates",
                Objects.equals(before.effective(), after.effective())
                        && Objects.equals(before.expires(), after.expires()));
        return same.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", " ");
    }

    private void parameter(String id, @Nullable ParameterHistory old, @Nullable ParameterHistory now) {
        if (old != null && now != null) {
            List<String> parts = new ArrayList<>();
            both(dates(old), dates(now)).forEach(from -> {
                String before = dates(old).getOrDefault(from, "-");
                String after = dates(now).getOrDefault(from, "-");
                if (!before.equals(after)) {
                    parts.add(from + ": " + before + " → " + after);
                }
            });
            if (!old.unit().equals(now.unit())) {
                parts.add(old.unit() + " → " + now.unit());
            }
            if (!old.source().equals(now.source())) {
                parts.add("sources");
            }
            if (parts.isEmpty()) {
                return;
            }
            add(PARAMETER, id, old, now, parts, "parameters.yaml");
        } else {
            add(PARAMETER, id, old, now, List.of(), "parameters.yaml");
        }
    }

    private static Map<String, String> dates(ParameterHistory history) {
        Map<String, String> values = new TreeMap<>();
        history.values().forEach((from, value) -> values.put(from.toString(), ValueText.of(value)));
        return values;
    }

    private void add(
            String what, String id, @Nullable Object old, @Nullable Object now, List<String> parts, String place) {
        if (!Objects.equals(old, now)) {
            String change = old == null ? "added" : now == null ? "removed" : "changed";
            edits.add(new RuleEdit(change, what, id, parts, place));
        }
    }
}
