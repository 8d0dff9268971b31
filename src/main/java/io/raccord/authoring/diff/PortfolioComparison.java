package io.raccord.authoring.diff;

import io.raccord.advice.Advice;
import io.raccord.advice.Effect;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.DatedProfile;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.BrokenRules;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.review.CustomerChange;
import io.raccord.review.ItemChange;
import io.raccord.review.RefusedEntry;
import io.raccord.review.RuleEdit;
import io.raccord.review.RulesDiff;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comparison of two states of the rules: evaluates every profile of a portfolio with both and collects the changes. */
public final class PortfolioComparison {

    /** The maximum number of profiles in memory at a time. */
    private static final int AT_ONCE = 256;

    private final RuleState before;
    private final RuleState after;
    private final LocalDate asOf;
    private final boolean strict;
    private final List<RuleEdit> edits;
    private final AdviceDiff diff;
    private final EditReach reach;

    /**
     * @param before the previous state of the rules
     * @param after the new state of the rules
     * @param asOf the date of the advice for entries without one
     * @param strict whether values have to be written exactly as the schema wants them
     */
    public PortfolioComparison(RuleState before, RuleState after, LocalDate asOf, boolean strict) {
        this.before = before;
        this.after = after;
        this.asOf = asOf;
        this.strict = strict;
        this.edits = before.editsTo(after);
        this.diff = new AdviceDiff(edits);
        this.reach = new EditReach(before, after, edits);
    }

    /** The result of one entry; all null if nothing changed. */
    private record Outcome(
            @Nullable CustomerChange change, @Nullable RefusedEntry refused) {}

    /** The result of one entry under one state of the rules. */
    private record Side(@Nullable Advice advice, List<Fault> faults) {

        String refusal() {
            return faults.stream()
                    .map(fault -> fault.code() + " " + (fault.path() == null ? fault.said(Language.EN) : fault.path()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * Compares the advice for every profile of {@code portfolio}.
     *
     * @param progress receives the number of profiles compared so far, from time to time
     * @throws IOException if the portfolio cannot be read
     */
    public RulesDiff compare(Portfolio portfolio, IntConsumer progress) throws IOException {
        List<CustomerChange> changes = new ArrayList<>();
        List<RefusedEntry> refused = new ArrayList<>();
        int done = 0;
        for (List<PortfolioEntry> entries = next(portfolio); !entries.isEmpty(); entries = next(portfolio)) {
            List<Outcome> outcomes = entries.parallelStream().map(this::outcome).toList();
            for (Outcome outcome : outcomes) {
                if (outcome.change() != null) {
                    changes.add(outcome.change());
                }
                if (outcome.refused() != null) {
                    refused.add(outcome.refused());
                }
            }
            done += entries.size();
            progress.accept(done);
        }
        return new RulesDiff(before.digest(), after.digest(), edits, done - refused.size(), changes, refused);
    }

    private static List<PortfolioEntry> next(Portfolio portfolio) throws IOException {
        List<PortfolioEntry> entries = new ArrayList<>();
        while (entries.size() < AT_ONCE) {
            PortfolioEntry entry = portfolio.next();
            if (entry == null) {
                break;
            }
            entries.add(entry);
        }
        return entries;
    }

    private Outcome outcome(PortfolioEntry entry) {
        DatedProfile dated;
        try {
            dated = strict ? entry.content().read().strict() : entry.content().read();
        } catch (ProfileRefusedException e) {
            return new Outcome(null, new RefusedEntry(entry.name(), entry.placed(e.faults())));
        }
        LocalDate date = dated.asOf() == null ? asOf : dated.asOf();
        if (!reaches(dated.read(), date)) {
            return new Outcome(null, null);
        }
        boolean same = before.digest().equals(after.digest());
        Side old = side(before.advisor(), dated.read(), date);
        Side now = same ? old : side(after.advisor(), dated.read(), date);
        if (old.advice() == null && now.advice() == null && old.refusal().equals(now.refusal())) {
            return new Outcome(null, new RefusedEntry(entry.name(), entry.placed(now.faults())));
        }
        List<ItemChange> items = same ? List.of() : items(old, now);
        String customer = dated.read().profile().customer().id();
        return new Outcome(items.isEmpty() ? null : CustomerChange.of(customer, entry.name(), date, items), null);
    }

    private static Side side(AdvicePipeline advisor, ReadProfile read, LocalDate date) {
        try {
            return new Side(advisor.advise(read, date), List.of());
        } catch (ProfileRefusedException e) {
            return new Side(null, e.faults());
        } catch (RuntimeException | StackOverflowError e) { // runaway or inconclusive rules
            return new Side(null, List.of(BrokenRules.fault(Place.startOf("-"), e)));
        }
    }

    private boolean reaches(ReadProfile read, LocalDate date) {
        try {
            return reach.reaches(read, date);
        } catch (RuntimeException | StackOverflowError e) { // the full evaluation will report it
            return true;
        }
    }

    private List<ItemChange> items(Side old, Side now) {
        if (old.advice() != null && now.advice() != null) {
            return diff.between(old.advice(), now.advice());
        }
        List<String> rules = new ArrayList<>();
        old.faults().forEach(fault -> rules.add(fault.code()));
        now.faults().forEach(fault -> rules.add(fault.code()));
        List<RuleEdit> named =
                edits.stream().filter(edit -> rules.contains(edit.id())).toList();
        return List.of(new ItemChange(
                Effect.ANSWER,
                "refused",
                old.advice() == null ? old.refusal() : null,
                now.advice() == null ? now.refusal() : null,
                named.isEmpty() ? edits : named));
    }
}
