package io.raccord.report.answer;

import io.raccord.advice.Effect;
import io.raccord.explain.AdviceChange;
import io.raccord.explain.SetFact;
import io.raccord.explain.StatementChange;
import io.raccord.language.Visible;
import java.util.List;
import java.util.Objects;

/** What changes with the facts, as text. */
public final class ChangeText {

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
        int statements = longest(
                change.changes().stream().map(StatementChange::statement).toList());
        for (Effect effect : Effect.values()) {
            if (count(effect) > 0) {
                line("");
                line(words.label("answer.effect." + effect.id()));
                change.changes().stream()
                        .filter(each -> each.effect() == effect)
                        .forEach(each -> line("  " + padded(each.statement(), statements) + shown(each)));
            }
        }
        return out.toString();
    }

    private long count(Effect effect) {
        return change.changes().stream().filter(each -> each.effect() == effect).count();
    }

    /** The values, and the facts responsible where they are not all. */
    private String shown(StatementChange each) {
        String was = AnswerWords.value(each.was());
        String is = AnswerWords.value(each.is());
        String values = was.equals(is) ? is : was + " → " + is;
        return each.set().size() == changed ? values : values + "  (" + String.join(", ", each.set()) + ")";
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
