package io.raccord.review;

import io.raccord.language.Text;
import io.raccord.rulebook.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** View of a rule for {@code rules show} in JSON and for templates: plain values and records of plain values. */
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

    /** A parameter that the rule reads, with each value by the first day on which it applies. */
    public record ParameterView(String id, String unit, Map<String, String> values) {}

    /** A test case of the rule. */
    public record CaseView(String name, String place) {}
}
