package io.raccord.authoring.book;

import io.raccord.review.RuleEntry;
import io.raccord.review.RuleView;
import io.raccord.rulebook.CaseOutline;
import io.raccord.rulebook.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Converter of rule book entries to plain values, for JSON, text and HTML pages. */
public final class RuleViews {

    private RuleViews() {}

    /** Converts {@code entry}. */
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
                            return new RuleView.ParameterView(each.id(), each.unit(), values);
                        })
                        .toList(),
                cases(entry.fires()),
                cases(entry.silences()));
    }

    private static List<RuleView.CaseView> cases(List<CaseOutline> cases) {
        return cases.stream()
                .map(each -> new RuleView.CaseView(each.name(), each.place().toString()))
                .toList();
    }
}
