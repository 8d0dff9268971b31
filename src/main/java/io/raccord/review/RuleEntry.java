package io.raccord.review;

import io.raccord.rulebook.CaseOutline;
import io.raccord.rulebook.ParameterHistory;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleText;
import java.util.List;

/**
 * Entry of the rule book: a rule with its text, parameters and test cases.
 *
 * @param rule the metadata of the rule
 * @param theme the theme, that is the name of its file without suffix
 * @param text the source text
 * @param parameters the parameters that its conditions read
 * @param fires the cases that expect it to fire
 * @param silences the cases that expect it to stay silent
 */
public record RuleEntry(
        Rule rule,
        String theme,
        RuleText text,
        List<ParameterHistory> parameters,
        List<CaseOutline> fires,
        List<CaseOutline> silences) {}
