package io.raccord.batch;

import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.report.AdviceLines;
import io.raccord.report.JustificationDetail;
import io.raccord.report.RefusalLines;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Advisor of single lines of a portfolio, for callers that distribute it over machines. Produces the same bytes as a
 * {@link Batch}. Immutable and thread-safe.
 */
public final class LineAdvisor {

    private static final Set<String> ONCE = Set.of("runaway", "rules-broke");

    private final Evaluator evaluator;

    /**
     * @param asOf the date of the advice for lines without one
     * @param detail the level of detail of the justifications
     * @param named whether refusals include the file name, as they do if there are several inputs
     */
    public LineAdvisor(
            AdvicePipeline advisor, LocalDate asOf, Language language, JustificationDetail detail, boolean named) {
        this.evaluator =
                new Evaluator(advisor, asOf, new AdviceLines(detail), new RefusalLines(language), named, false);
    }

    /**
     * Evaluates {@code lines} and returns the answer to each, in order. Those of the same date are evaluated together,
     * which is faster than one by one. Errors are reported in the answers and never thrown.
     */
    public List<Answer> advise(List<PortfolioEntry> lines) {
        Share share = new Share();
        lines.forEach(share::add);
        Answers answers = evaluator.evaluate(share);
        ByteBuffer advices = answers.advices().bytes();
        ByteBuffer refusals = answers.refusals().bytes();
        return answers.results().stream()
                .map(result -> {
                    boolean advised = result instanceof Result.Advised;
                    return new Answer(advised, isLasting(result), next(advised ? advices : refusals));
                })
                .toList();
    }

    private static boolean isLasting(Result result) {
        return !(result instanceof Result.Refused refused
                && refused.refusal().faults().stream().anyMatch(fault -> ONCE.contains(fault.code())));
    }

    /** The next line in {@code written}, without its line terminator. */
    private static ByteBuffer next(ByteBuffer written) {
        int start = written.position();
        int end = start;
        while (written.get(end) != '\n') {
            end++;
        }
        written.position(end + 1);
        return written.slice(start, end - start);
    }

    /**
     * The result of a line.
     *
     * @param advised whether {@code text} is advice rather than a refusal
     * @param lasting whether a repeated evaluation gives the same result; false if rule evaluation failed or was
     *     stopped, possibly by a timeout
     * @param text one line of JSON in UTF-8, without its line terminator
     */
    public record Answer(boolean advised, boolean lasting, ByteBuffer text) {}
}
