package io.raccord.review;

import io.raccord.rulebook.CaseOutline;
import io.raccord.rulebook.ParameterHistory;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
        List<CaseOutline> silences) {

    private static final Pattern STATED = Pattern.compile("new (?:Check|OnboardingStep)\\(\\s*\"([^\"]+)\"");

    /** Whether it states the check or onboarding step {@code id}. */
    boolean states(String id) {
        return STATED.matcher(text.consequence())
                .results()
                .anyMatch(each -> each.group(1).equals(id));
    }

    /** Whether its id or texts, in either language, contain all of {@code words}, whatever their case. */
    boolean mentions(String words) {
        String all = String.join(
                        "\n",
                        rule.id(),
                        rule.title().en(),
                        rule.title().fr(),
                        rule.because().en(),
                        rule.because().fr(),
                        rule.concludes().en(),
                        rule.concludes().fr())
                .toLowerCase(Locale.ROOT);
        return !words.isBlank()
                && Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                        .allMatch(all::contains);
    }
}
