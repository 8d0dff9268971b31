package io.raccord.intake.table;

import io.raccord.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The labels of the columns in both languages, from the resource bundle {@code columns}. The first label of a column is
 * the one that templates print; the others are also read. A label of several columns is ambiguous.
 */
public final class ColumnLabels {

    private static final String BUNDLE = "io.raccord.intake.columns";
    private static final Map<String, Set<TableColumn>> BY_KEY = byKey();

    private ColumnLabels() {}

    /** The label of {@code column} that a template prints. */
    public static String of(TableColumn column, Language language) {
        return language.typeset(all(column, language).get(0));
    }

    /** All labels of {@code column} in {@code language}. */
    static List<String> all(TableColumn column, Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String number = String.valueOf(column.circuit());
        String key = column.name().replace("." + number + ".", ".");
        return List.of(bundle.getString(key).replace("{0}", number).split("\\|"));
    }

    /** The columns that {@code header} names by a path or label; several when it is ambiguous. */
    static Set<TableColumn> named(HeaderText header) {
        Set<TableColumn> columns = BY_KEY.getOrDefault(header.key(), Set.of());
        return columns.isEmpty() ? BY_KEY.getOrDefault(header.whole(), Set.of()) : columns;
    }

    private static Map<String, Set<TableColumn>> byKey() {
        Map<String, Set<TableColumn>> byKey = new LinkedHashMap<>();
        for (TableColumn column : TableColumns.ALL) {
            List<String> names = new ArrayList<>(List.of(column.name()));
            for (Language language : Language.values()) {
                names.addAll(all(column, language));
            }
            for (String name : names) {
                HeaderText text = HeaderText.of(name);
                for (String key : List.of(text.key(), text.whole())) {
                    byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(column);
                }
            }
        }
        return byKey;
    }
}
