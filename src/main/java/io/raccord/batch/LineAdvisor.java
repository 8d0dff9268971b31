package io.raccord.batch;

import io.raccord.intake.Portfolios;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.report.AdviceLines;
import io.raccord.report.JustificationDetail;
import io.raccord.report.RefusalLines;
import java.nio.ByteBuffer;
import java.time.LocalDate;
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
     * Evaluates a line. Errors are reported in the answer and never thrown.
     *
     * @param file the file that contains the line
     * @param line the line number in the file, from 1
     * @param text the line in UTF-8, without its line terminator
     */
    public Answer advise(String file, int line, byte[] text) {
        Share share = new Share();
        share.add(Portfolios.entry(file, line, text));
        Answers answers = evaluator.evaluate(share);
        Result result = answers.results().get(0);
        boolean advised = result instanceof Result.Advised;
        boolean lasting = !(result instanceof Result.Refused refused
                && refused.refusal().faults().stream().anyMatch(fault -> ONCE.contains(fault.code())));
        Lines written = advised ? answers.advices() : answers.refusals();
        return new Answer(advised, lasting, written.bytes().limit(written.size() - 1));
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
