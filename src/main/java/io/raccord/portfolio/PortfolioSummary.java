package io.raccord.portfolio;

import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.conclusion.CheckStatus;
import io.raccord.problem.Fault;
import io.raccord.profile.Term;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the advices of a portfolio come to, as counts: gathered one by one, in any order and in any number of parts that
 * are added up. It takes the same room whatever the number of profiles. For one thread at a time.
 */
public final class PortfolioSummary {

    /** The id of what an advice leaves open. */
    public static final String OPEN = "open";

    public static final String ADVISED = "advised";
    public static final String REFUSED = "refused";

    private static final Pattern SITE = Pattern.compile("^sites\\[[^\\]]*]");

    private final Map<SummaryPart, SortedMap<String, SummaryCount>> parts = new EnumMap<>(SummaryPart.class);

    /** A summary of nothing. */
    public PortfolioSummary() {
        for (SummaryPart part : SummaryPart.values()) {
            parts.put(part, new TreeMap<>());
        }
    }

    /** Counts a profile that was advised. */
    public void advised(Advice advice) {
        PortfolioSummary one = new PortfolioSummary();
        one.count(SummaryPart.PROFILES, ADVISED);
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
            one.count(SummaryPart.LOCATIONS, location == null ? OPEN : location);
        }
        for (QuestionAdvice question : advice.questions()) {
            one.count(SummaryPart.QUESTIONS, SITE.matcher(question.path()).replaceFirst("site"));
        }
        for (CheckAdvice check : advice.checks()) {
            if (check.status() == CheckStatus.VIOLATED) {
                one.count(SummaryPart.VIOLATIONS, check.id());
            }
        }
        add(one);
    }

    /** Counts a profile that was refused for {@code faults}. */
    public void refused(Iterable<Fault> faults) {
        PortfolioSummary one = new PortfolioSummary();
        one.count(SummaryPart.PROFILES, REFUSED);
        faults.forEach(fault -> one.count(SummaryPart.FAULTS, fault.code()));
        add(one);
    }

    /** Adds what {@code other} counted. */
    public void add(PortfolioSummary other) {
        other.parts.forEach((part, counts) -> counts.forEach((id, count) -> add(part, id, count)));
    }

    /** The counts of {@code part}, by id. */
    public SortedMap<String, SummaryCount> of(SummaryPart part) {
        return Collections.unmodifiableSortedMap(parts.getOrDefault(part, new TreeMap<>()));
    }

    /** How many times {@code id} was met. */
    public long times(SummaryPart part, String id) {
        return of(part).getOrDefault(id, SummaryCount.NONE).times();
    }

    /** Adds {@code count} of {@code id}. */
    public void add(SummaryPart part, String id, SummaryCount count) {
        parts.computeIfAbsent(part, each -> new TreeMap<>()).merge(id, count, SummaryCount::plus);
    }

    /** Counts {@code id} in a summary of one profile. */
    private void count(SummaryPart part, String id) {
        parts.computeIfAbsent(part, each -> new TreeMap<>())
                .merge(id, new SummaryCount(1, 1), (before, one) -> new SummaryCount(1, before.times() + 1));
    }

    private static String id(@Nullable Term term) {
        return term == null ? OPEN : term.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortfolioSummary summary && summary.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }
}
