package io.raccord.batch;

import io.raccord.advice.Advice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.FindingStatement;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.Severity;
import io.raccord.advice.SiteAdvice;
import io.raccord.portfolio.PortfolioSummary;
import io.raccord.portfolio.SummaryPart;
import io.raccord.problem.Fault;
import io.raccord.profile.Term;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one profile of a portfolio adds to the summary. */
final class SummaryCounts {

    private static final Pattern SITE = Pattern.compile("^sites\\[[^\\]]*]");

    private SummaryCounts() {}

    /** The summary of one advised profile. */
    static PortfolioSummary advised(Advice advice) {
        PortfolioSummary one = new PortfolioSummary();
        one.count(SummaryPart.PROFILES, PortfolioSummary.ADVISED);
        one.count(SummaryPart.DATES, advice.asOf().toString());
        one.count(SummaryPart.OUTCOMES, advice.outcome().id());
        for (SiteAdvice site : advice.sites()) {
            one.count(SummaryPart.SITES, site.outcome().id());
            if (site.recommendedModel() != null) {
                one.count(SummaryPart.MODELS, site.recommendedModel().id());
            }
        }
        for (ConnectionAdvice connection : advice.connections()) {
            one.count(SummaryPart.SKUS, id(connection.circuit().sku()));
            String location = connection.circuit().peeringLocation();
            one.count(SummaryPart.LOCATIONS, location == null ? PortfolioSummary.OPEN : location);
        }
        for (QuestionAdvice question : advice.questions()) {
            one.count(SummaryPart.QUESTIONS, SITE.matcher(question.path()).replaceFirst("site"));
        }
        violated(advice).forEach(check -> one.count(SummaryPart.VIOLATIONS, check));
        return one;
    }

    /** The ids of the checks that are violated, one for each subject. */
    static List<String> violated(Advice advice) {
        return advice.findings().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATED)
                .flatMap(finding -> Stream.ofNullable(FindingStatement.check(finding)))
                .toList();
    }

    /** The summary of one profile that was refused for {@code faults}. */
    static PortfolioSummary refused(List<Fault> faults) {
        PortfolioSummary one = new PortfolioSummary();
        one.count(SummaryPart.PROFILES, PortfolioSummary.REFUSED);
        faults.forEach(fault -> one.count(SummaryPart.FAULTS, fault.code()));
        return one;
    }

    private static String id(@Nullable Term term) {
        return term == null ? PortfolioSummary.OPEN : term.id();
    }
}
