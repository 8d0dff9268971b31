package io.raccord.cli.rules;

import io.raccord.advice.Effect;
import io.raccord.cli.terminal.ListColumn;
import io.raccord.cli.terminal.ListFormat;
import io.raccord.cli.terminal.ListText;
import io.raccord.cli.terminal.Messages;
import io.raccord.language.Language;
import io.raccord.review.CustomerChange;
import io.raccord.review.ItemChange;
import io.raccord.review.RuleEdit;
import io.raccord.review.RulesDiff;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an edit does to a portfolio, as text.
 *
 * @param diff what it does
 * @param language the language
 */
record RulesDiffText(RulesDiff diff, Language language) {

    private record Row(CustomerChange change, ItemChange item) {}

    /**
     * A summary, a table of the edits, a table of the customers, and what was refused. Of a customer who keeps the answer
     * one item stands for all.
     */
    String text() throws IOException {
        Messages messages = new Messages(language);
        StringBuilder out = new StringBuilder();
        out.append(messages.of(
                        "diff.summary",
                        diff.profiles(),
                        diff.count(Effect.ANSWER),
                        diff.count(Effect.REASON),
                        diff.count(Effect.WORDING),
                        diff.profiles() - diff.changes().size(),
                        diff.refused().size()))
                .append('\n');
        if (!diff.edits().isEmpty()) {
            out.append('\n').append(new ListText<>(edits(messages), diff.edits(), messages).in(ListFormat.TEXT));
        }
        List<Row> rows = diff.changes().stream()
                .flatMap(change -> change.items().stream()
                        .filter(item -> item.effect() == change.effect())
                        .limit(change.effect() == Effect.ANSWER ? Long.MAX_VALUE : 1)
                        .map(item -> new Row(change, item)))
                .toList();
        if (!rows.isEmpty()) {
            out.append('\n').append(new ListText<>(rows(messages), rows, messages).in(ListFormat.TEXT));
        }
        diff.refused()
                .forEach(refused -> refused.faults()
                        .forEach(fault -> out.append(fault.line(language)).append('\n')));
        return out.toString();
    }

    private List<ListColumn<RuleEdit>> edits(Messages messages) {
        Map<RuleEdit, Map<Effect, Integer>> counts = diff.counts();
        return List.of(
                new ListColumn<>("edit", edit -> messages.of("diff." + edit.kind(), edit.label())),
                new ListColumn<>("parts", RuleEdit::parts),
                new ListColumn<>(
                        "answers", edit -> counts.getOrDefault(edit, Map.of()).getOrDefault(Effect.ANSWER, 0)),
                new ListColumn<>(
                        "reasons", edit -> counts.getOrDefault(edit, Map.of()).getOrDefault(Effect.REASON, 0)),
                new ListColumn<>(
                        "wordings", edit -> counts.getOrDefault(edit, Map.of()).getOrDefault(Effect.WORDING, 0)),
                new ListColumn<>("place", RuleEdit::place));
    }

    private static List<ListColumn<Row>> rows(Messages messages) {
        return List.of(
                new ListColumn<>("customer", row -> row.change().customer()),
                new ListColumn<>("entry", row -> row.change().entry()),
                new ListColumn<>(
                        "effect",
                        row -> messages.of(
                                "diff.effect." + row.item().effect().name().toLowerCase(Locale.ROOT))),
                new ListColumn<>("item", row -> row.item().item()),
                new ListColumn<>("before", row -> shown(row.item().before())),
                new ListColumn<>("after", row -> shown(row.item().after())),
                new ListColumn<>(
                        "edits",
                        row -> row.item().edits().stream().map(RuleEdit::label).collect(Collectors.joining(", "))));
    }

    private static String shown(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
