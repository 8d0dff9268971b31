package io.raccord.authoring;

import io.raccord.language.Text;
import io.raccord.rulebook.CaseOutline;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rule as {@code rules show} gives it to programs: plain values and records of them. */
public record RuleView(
        String id,
        String theme,
        Text title,
        String place,
        List<Source> sources,
        @Nullable LocalDate effective,
        @Nullable LocalDate expires,
        Text because,
        Text concludes,
        String conditions,
        String consequence,
        List<ParameterView> parameters,
        List<CaseView> fires,
        List<CaseView> silences) {

    /** A parameter that the rule reads, with its values by their first day. */
    public record ParameterView(String id, String unit, Map<String, String> values) {}

    /** A case about the rule. */
    public record CaseView(String name, String place) {}

    /** The view of {@code entry}. */
    public static RuleView of(RuleEntry entry) {
        Rule rule = entry.rule();
        return new RuleView(
                rule.id(),
                entry.theme(),
                rule.title(),
                rule.place().toString(),
                rule.sources(),
                rule.effective(),
                rule.expires(),
                rule.because(),
                rule.concludes(),
                entry.text().conditions(),
                entry.text().consequence(),
                entry.parameters().stream()
                        .map(each -> {
                            Map<String, String> values = new TreeMap<>();
                            each.values().forEach((from, value) -> values.put(from.toString(), ValueText.of(value)));
                            return new ParameterView(each.id(), each.unit(), values);
                        })
                        .toList(),
                cases(entry.fires()),
                cases(entry.silences()));
    }

    private static List<CaseView> cases(List<CaseOutline> cases) {
        return cases.stream()
                .map(each -> new CaseView(each.name(), each.place().toString()))
                .toList();
    }
}
