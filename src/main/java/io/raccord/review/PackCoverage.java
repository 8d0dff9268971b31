package io.raccord.review;

import java.util.List;

/**
 * What test cases cover of rules and of their conditions.
 *
 * @param cases how many cases there are
 * @param rules the rules, by file and place
 * @param conditions the conditions, by file and place
 */
public record PackCoverage(int cases, List<RuleCoverage> rules, List<ConditionCoverage> conditions) {

    private static final double WHOLE = 100;

    /** How many of a hundred rules were seen firing and silent. */
    public double rulePercent() {
        return percent(rules.stream().filter(RuleCoverage::covered).count(), rules.size());
    }

    /** How many of a hundred values of conditions, two each, were seen. */
    public double conditionPercent() {
        return percent(conditions.stream().mapToInt(ConditionCoverage::sides).sum(), 2L * conditions.size());
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? WHOLE : WHOLE * part / whole;
    }
}
