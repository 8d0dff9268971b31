package io.raccord.batch;

import io.raccord.advice.Advice;
import io.raccord.pipeline.AdvicePipeline;
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
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

    /** Evaluates every entry of {@code share}, those of a date together. */
    Answers evaluate(Share share) {
        List<EntryRead> read = share.entries().stream()
                .map(entry -> EntryRead.of(entry, strict, asOf))
                .toList();
        IdentityHashMap<EntryRead, Supplier<Advice>> advices = new IdentityHashMap<>();
        read.stream()
                .filter(EntryRead::isProfile)
                .collect(Collectors.groupingBy(EntryRead::asOf))
                .forEach((date, together) -> {
                    Iterator<Supplier<Advice>> each = advisor.advise(
                                    together.stream().map(EntryRead::profile).toList(), date)
                            .iterator();
                    together.forEach(entry -> advices.put(entry, each.next()));
                });
        List<Long> fingerprints = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        Answers answers = new Answers(fingerprints, results, new Lines(), new Lines());
        for (EntryRead entry : read) {
            fingerprints.add(entry.entry().fingerprint());
            results.add(result(entry, advices.get(entry), answers));
        }
        return answers;
    }

    private Result result(EntryRead read, @Nullable Supplier<Advice> advised, Answers answers) {
        List<Fault> faults = read.faults();
        if (advised != null) {
            try {
                Advice advice = advised.get();
                if (lines != null) {
                    answers.advices().writeBytes(lines.of(advice));
                }
                return new Result.Advised(advice, read.profile().remarks().size());
            } catch (ProfileRefusedException e) {
                faults = e.faults();
            } catch (RuntimeException | StackOverflowError e) {
                faults = List.of(BrokenRules.fault(Place.startOf(read.entry().file()), e));
            }
        }
        return refused(read.entry(), read.customer(), faults, answers);
    }

    private Result refused(PortfolioEntry entry, @Nullable String customer, List<Fault> faults, Answers answers) {
        RefusedProfile refused =
                new RefusedProfile(Math.max(1, entry.line()), customer, named ? entry.file() : null, faults);
        answers.refusals().writeBytes(refusals.of(refused));
        return new Result.Refused(refused);
    }
}
