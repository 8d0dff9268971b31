package io.raccord.intake.catalog;

import io.raccord.dataset.CatalogTable;
import io.raccord.dataset.RowChange;
import io.raccord.dataset.TableChange;
import io.raccord.intake.csv.CsvTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Row-by-row comparison of a catalog table with its new version. */
public final class TableComparison {

    private TableComparison() {}

    /** Compares {@code before} with {@code after}. */
    public static TableChange of(CatalogTable table, String file, CsvTable before, CsvTable after) {
        Map<String, Map<String, String>> old = byKey(table, before);
        Map<String, Map<String, String>> young = byKey(table, after);
        List<RowChange> changed = new ArrayList<>();
        int reread = 0;
        int unchanged = 0;
        for (Map.Entry<String, Map<String, String>> row : young.entrySet()) {
            Map<String, String> was = old.get(row.getKey());
            if (was == null) {
                continue;
            }
            List<String> fields = fields(table, was, row.getValue());
            if (!fields.isEmpty()) {
                changed.add(new RowChange(row.getKey(), fields));
            } else if (origin(table, was).equals(origin(table, row.getValue()))) {
                unchanged++;
            } else {
                reread++;
            }
        }
        return new TableChange(
                file,
                without(young, old),
                without(old, young),
                changed,
                reread,
                unchanged,
                !common(old, young).equals(common(young, old)),
                after.columns().stream()
                        .filter(column -> !before.columns().contains(column))
                        .toList(),
                before.columns().stream()
                        .filter(column -> !after.columns().contains(column))
                        .toList());
    }

    private static Map<String, Map<String, String>> byKey(CatalogTable table, CsvTable csv) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        csv.rows().forEach(row -> rows.put(String.join(", ", row.texts(table.key())), row.texts()));
        return rows;
    }

    /** The common columns whose values differ, except for those that record where and when the row was read. */
    private static List<String> fields(CatalogTable table, Map<String, String> was, Map<String, String> is) {
        List<String> fields = new ArrayList<>();
        for (String column : new TreeSet<>(was.keySet())) {
            String old = Objects.requireNonNull(was.get(column));
            String young = is.getOrDefault(column, old);
            if (!old.equals(young) && !table.origin().contains(column)) {
                fields.add(column + ": " + shown(old) + " → " + shown(young));
            }
        }
        return fields;
    }

    private static List<String> origin(CatalogTable table, Map<String, String> row) {
        return table.origin().stream()
                .map(column -> row.getOrDefault(column, ""))
                .toList();
    }

    private static List<String> without(Map<String, ?> some, Map<String, ?> others) {
        return some.keySet().stream().filter(key -> !others.containsKey(key)).toList();
    }

    private static List<String> common(Map<String, ?> some, Map<String, ?> others) {
        return some.keySet().stream().filter(others::containsKey).toList();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "\"\"" : text;
    }
}
