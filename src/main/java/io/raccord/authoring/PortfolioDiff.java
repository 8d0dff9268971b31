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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Façade of the comparison of the advice for a portfolio under two states of the rules. */
public final class PortfolioDiff {

    private final PortfolioComparison comparison;
    private final LocalDate begins;

    private PortfolioDiff(PortfolioComparison comparison, LocalDate begins) {
        this.comparison = comparison;
        this.begins = begins;
    }

    /**
     * Loads both states of the rules.
     *
     * @param before the folder with the previous rules
     * @param after the folder with the new rules
     * @param asOf the date of the advice for entries without one
     * @param strict whether values have to be written exactly as the schema wants them
     * @throws RulesRefusedException with every fault of the first state that does not load
     * @throws IOException if a file cannot be read
     */
    public static PortfolioDiff read(Path before, Path after, LocalDate asOf, boolean strict) throws IOException {
        RuleState old = RuleState.read(before);
        RuleState edited = RuleState.read(after);
        LocalDate begins = Collections.max(List.of(old.begins(), edited.begins()));
        return new PortfolioDiff(new PortfolioComparison(old, edited, asOf, strict), begins);
    }

    /** The first date with data in both states of the rules. */
    public LocalDate begins() {
        return begins;
    }

    /**
     * Compares the advice for every profile.
     *
     * @param progress receives the number of profiles compared so far, from time to time
     * @throws IOException if the portfolio cannot be read
     */
    public RulesDiff compare(Portfolio portfolio, IntConsumer progress) throws IOException {
        return comparison.compare(portfolio, progress);
    }

    /** Converts {@code diff} to maps and lists for JSON and templates, with faults in {@code language}. */
    public static Map<String, Object> view(RulesDiff diff, Language language) {
        return RulesDiffView.of(diff, language);
    }

    /** Converts {@code diff} to the model of its page: like {@link #view}, with the changes grouped by customer and edits. */
    public static Map<String, Object> page(RulesDiff diff, Language language) {
        return RulesDiffView.page(diff, language);
    }
}
