package io.raccord.cli.rules;

import io.raccord.cli.terminal.Messages;
import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.review.RuleView;
import io.raccord.rulebook.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as text, for a terminal.
 *
 * @param rule the rule
 * @param language which of its texts comes first
 * @param messages the headings
 */
record RuleShown(RuleView rule, Language language, Messages messages) {

    private static final String INDENT = "  ";

    /** The whole of it, ended by a line end. */
    String text() {
        StringBuilder out = new StringBuilder();
        out.append(rule.id()).append("  ").append(text(rule.title(), language)).append('\n');
        out.append(INDENT).append(other(rule.title())).append('\n');
        line(out, "rule.place", rule.place());
        if (rule.effective() != null || rule.expires() != null) {
            line(out, "rule.dates", messages.of("rule.from-until", date(rule.effective()), date(rule.expires())));
        }
        heading(out, "rule.sources");
        for (Source source : rule.sources()) {
            String date = source.date() == null ? "" : " (" + source.date() + ")";
            out.append(INDENT)
                    .append(source.id() + "  " + source.article() + ", " + source.section() + date)
                    .append('\n');
        }
        texts(out, "rule.because", rule.because());
        texts(out, "rule.concludes", rule.concludes());
        code(out, "rule.when", rule.conditions());
        code(out, "rule.then", rule.consequence());
        if (!rule.parameters().isEmpty()) {
            heading(out, "rule.parameters");
            rule.parameters()
                    .forEach(each -> each.values()
                            .forEach((from, value) -> out.append(INDENT)
                                    .append((each.id() + "  " + from + "  " + value + " " + each.unit()).strip())
                                    .append('\n')));
        }
        cases(out, "rule.fires", rule.fires());
        cases(out, "rule.silences", rule.silences());
        return out.toString();
    }

    private void line(StringBuilder out, String key, Object value) {
        out.append(messages.of(key)).append(messages.of("colon")).append(value).append('\n');
    }

    private void heading(StringBuilder out, String key) {
        out.append('\n').append(messages.of(key)).append('\n');
    }

    private void texts(StringBuilder out, String key, Text text) {
        heading(out, key);
        out.append(INDENT).append(text(text, language)).append('\n');
        out.append(INDENT).append(other(text)).append('\n');
    }

    private String other(Text text) {
        return text(text, language == Language.EN ? Language.FR : Language.EN);
    }

    private static String text(Text text, Language language) {
        return language.typeset(text.in(language));
    }

    private void code(StringBuilder out, String key, String code) {
        heading(out, key);
        code.lines().forEach(each -> out.append(INDENT).append(each).append('\n'));
    }

    private void cases(StringBuilder out, String key, List<RuleView.CaseView> cases) {
        heading(out, key);
        if (cases.isEmpty()) {
            out.append(INDENT).append(messages.of("rule.no-case")).append('\n');
        }
        cases.forEach(each -> out.append(INDENT)
                .append(each.place())
                .append("  ")
                .append(each.name())
                .append('\n'));
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "…" : date.toString();
    }
}
