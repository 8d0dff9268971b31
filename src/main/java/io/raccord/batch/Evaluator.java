package io.raccord.batch;

import io.raccord.advice.Advice;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.DatedProfile;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.portfolio.RefusedProfile;
import io.raccord.problem.BrokenRules;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.report.AdviceLines;
import io.raccord.report.RefusalLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates shares of a portfolio into output lines. An error while evaluating one profile fails only that profile.
 *
 * @param advisor the pipeline that evaluates profiles
 * @param asOf the date of the advice for entries without one
 * @param lines the writer of the advice; null to write none
 * @param refusals the writer of the refusals
 * @param named whether refusals include the file name, as they do if there are several inputs
 * @param strict whether values have to be written exactly as the schema wants them
 */
record Evaluator(
        AdvicePipeline advisor,
        LocalDate asOf,
        @Nullable AdviceLines lines,
        RefusalLines refusals,
        boolean named,
        boolean strict) {

    /** Evaluates every entry of {@code share}. */
    Answers evaluate(Share share) {
        List<Long> fingerprints = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        Answers answers = new Answers(fingerprints, results, new Lines(), new Lines());
        for (PortfolioEntry entry : share.entries()) {
            fingerprints.add(entry.fingerprint());
            results.add(evaluate(entry, answers));
        }
        return answers;
    }

    private Result evaluate(PortfolioEntry entry, Answers answers) {
        String customer = null;
        List<Fault> faults;
        try {
            DatedProfile dated =
                    strict ? entry.content().read().strict() : entry.content().read();
            customer = dated.read().profile().customer().id();
            Advice advice = advisor.advise(dated.read(), dated.asOf() == null ? asOf : dated.asOf());
            if (lines != null) {
                answers.advices().writeBytes(lines.of(advice));
            }
            return new Result.Advised(advice, dated.read().remarks().size());
        } catch (ProfileRefusedException e) {
            faults = e.faults();
        } catch (RuntimeException | StackOverflowError e) {
            faults = List.of(BrokenRules.fault(Place.startOf(entry.file()), e));
        }
        return refused(entry, customer == null || customer.isEmpty() ? null : customer, faults, answers);
    }

    private Result refused(PortfolioEntry entry, @Nullable String customer, List<Fault> faults, Answers answers) {
        RefusedProfile refused =
                new RefusedProfile(Math.max(1, entry.line()), customer, named ? entry.file() : null, faults);
        answers.refusals().writeBytes(refusals.of(refused));
        return new Result.Refused(refused);
    }
}
