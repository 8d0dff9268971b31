package io.raccord.report.answer;

import io.raccord.advice.Effect;
import io.raccord.explain.AdviceChange;
import io.raccord.explain.SetFact;
import io.raccord.explain.StatementChange;
import io.raccord.language.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What changes with the facts, as text. */
public final class ChangeText {

    /** The number of names that a reader takes in at a glance. */
    private static final int SHORT = 6;

    private final AdviceChange change;
    private final AnswerWords words;
    private final long changed;
    private final StringBuilder out = new StringBuilder();

    public ChangeText(AdviceChange change) {
        this.change = change;
        this.words = new AnswerWords(change.language());
        this.changed = change.set().stream()
                .filter(each -> !Objects.equals(each.from(), each.to()))
                .count();
    }

    /** The text, ended by a line end. */
    public String render() {
        int paths = longest(change.set().stream().map(SetFact::path).toList());
        for (SetFact each : change.set()) {
            String from = each.from() == null ? words.label("answer.leftOut") : AnswerWords.value(each.from());
            String to = each.to() == null ? words.label("answer.leftOut") : AnswerWords.value(each.to());
            line(padded(each.path(), paths) + from + " → " + to);
        }
        line("");
        line(words.label("answer.changes", count(Effect.ANSWER), count(Effect.REASON), count(Effect.WORDING)));
        for (Effect effect : Effect.values()) {
            List<ChangedItem> items = ChangedItem.of(change.changes().stream()
                    .filter(each -> each.effect() == effect)
                    .toList());
            if (!items.isEmpty()) {
                line("");
                line(words.label("answer.effect." + effect.id()));
                int names = longest(items.stream().map(ChangedItem::name).toList());
                items.forEach(item -> line("  " + padded(item.name(), names) + shown(item)));
            }
        }
        return out.toString();
    }

    /** The only change of {@code item}, or what happens to all of its statements. */
    private String shown(ChangedItem item) {
        return item.isWhole()
                ? words.label(
                        item.isGone() ? "answer.gone" : "answer.new",
                        item.changes().size())
                : shown(item.changes().get(0));
    }

    private long count(Effect effect) {
        return change.changes().stream().filter(each -> each.effect() == effect).count();
    }

    /** The values, and the facts responsible where they are not all. */
    private String shown(StatementChange each) {
        String was = AnswerWords.value(each.was());
        String is = AnswerWords.value(each.is());
        String values = was.equals(is)
                ? is
                : each.was() instanceof Collection<?> before && each.is() instanceof Collection<?> after
                        ? lists(before, after)
                        : was + " → " + is;
        return each.set().size() == changed ? values : values + "  (" + String.join(", ", each.set()) + ")";
    }

    /** Both lists, or what comes and goes where they are long. */
    private String lists(Collection<?> before, Collection<?> after) {
        if (before.size() + after.size() <= SHORT) {
            return AnswerWords.value(before) + " → " + AnswerWords.value(after);
        }
        List<String> differences = new ArrayList<>();
        differ("− ", before, after, differences);
        differ("+ ", after, before, differences);
        return differences.isEmpty() ? words.label("answer.order") : String.join("  ", differences);
    }

    private void differ(String sign, Collection<?> these, Collection<?> others, List<String> into) {
        List<?> differing =
                these.stream().filter(each -> !others.contains(each)).toList();
        if (!differing.isEmpty()) {
            String shown =
                    differing.stream().limit(SHORT).map(AnswerWords::value).collect(Collectors.joining(", "));
            into.add(sign
                    + shown
                    + (differing.size() > SHORT ? words.label("answer.more", differing.size() - SHORT) : ""));
        }
    }

    private static int longest(List<String> names) {
        return names.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String name, int column) {
        return name + " ".repeat(column + 2 - name.length());
    }

    private void line(String text) {
        out.append(Visible.of(text)).append('\n');
    }
}
