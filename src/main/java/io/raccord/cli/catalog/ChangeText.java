package io.raccord.cli.catalog;

import io.raccord.cli.terminal.Messages;
import io.raccord.dataset.RowChange;
import io.raccord.dataset.TableChange;

/**
 * What a new table changes, as text.
 *
 * @param change what it changes
 * @param messages the language
 */
record ChangeText(TableChange change, Messages messages) {

    /** A line of counts, then a line for each row that is new (+), gone (-) or different (~). */
    String text() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                messages.of(
                        "change.counts",
                        change.file(),
                        change.added().size(),
                        change.removed().size(),
                        change.changed().size(),
                        change.reread(),
                        change.unchanged()));
        change.newColumns().forEach(column -> line(text, "  + " + messages.of("change.column", column)));
        change.lostColumns().forEach(column -> line(text, "  - " + messages.of("change.column", column)));
        if (change.reordered()) {
            line(text, "  ~ " + messages.of("change.order"));
        }
        change.added().forEach(row -> line(text, "  + " + row));
        change.removed().forEach(row -> line(text, "  - " + row));
        for (RowChange row : change.changed()) {
            line(text, "  ~ " + row.row() + ": " + String.join("; ", row.fields()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
