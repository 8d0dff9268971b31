package io.raccord.review;

import io.raccord.rulebook.CaseOutline;
import io.raccord.rulebook.ParameterHistory;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleText;
import java.util.List;

/**
 * All there is to know of a rule.
 *
 * @param rule what it says of itself
 * @param theme the stem of its files
 * @param text how it is written
 * @param parameters the parameters that its conditions read
 * @param fires the cases that want it to hold
 * @param silences the cases that want it not to hold
 */
public record RuleEntry(
        Rule rule,
        String theme,
        RuleText text,
        List<ParameterHistory> parameters,
        List<CaseOutline> fires,
        List<CaseOutline> silences) {}
