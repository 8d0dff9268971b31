package io.raccord.authoring;

import io.raccord.authoring.diff.PortfolioComparison;
import io.raccord.authoring.diff.RuleState;
import io.raccord.authoring.diff.RulesDiffView;
import io.raccord.language.Language;
import io.raccord.portfolio.Portfolio;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.RulesDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntConsumer;

/** Façade of the comparison of two states of the rules over a portfolio. */
public final class PortfolioDiff {

    private final PortfolioComparison comparison;

    private PortfolioDiff(PortfolioComparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Loads both states of the rules.
     *
     * @param before the folder of the rules before
     * @param after the folder of the rules after
     * @param asOf the date of the advice where the portfolio states none
     * @throws RulesRefusedException with every fault of the first state that does not load
     * @throws IOException when a file cannot be read
     */
    public static PortfolioDiff read(Path before, Path after, LocalDate asOf) throws IOException {
        return new PortfolioDiff(new PortfolioComparison(RuleState.read(before), RuleState.read(after), asOf));
    }

    /**
     * Compares the advice of every profile.
     *
     * @param progress receives the number of profiles done, now and then
     * @throws IOException when the portfolio cannot be read
     */
    public RulesDiff compare(Portfolio portfolio, IntConsumer progress) throws IOException {
        return comparison.compare(portfolio, progress);
    }

    /** {@code diff} as maps and lists, for JSON and templates; faults in {@code language}. */
    public static Map<String, Object> view(RulesDiff diff, Language language) {
        return RulesDiffView.of(diff, language);
    }
}
