package io.raccord.batch;

import io.raccord.Advisor;
import io.raccord.intake.PortfolioEntry;
import io.raccord.language.Language;
import io.raccord.report.AdviceLines;
import io.raccord.report.JustificationDetail;
import io.raccord.report.RefusalLines;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Set;

/**
 * Advises single lines of a portfolio, for those who spread it over machines: the same bytes as a {@link Batch} writes.
 * Immutable and thread-safe.
 */
public final class LineAdvisor {

    private static final Set<String> ONCE = Set.of("runaway", "rules-broke");

    private final Evaluator evaluator;

    /**
     * @param asOf the date of the advice where a line does not say
     * @param detail how much of the justifications is written
     * @param named whether refusals name the file, where there are several
     */
    public LineAdvisor(Advisor advisor, LocalDate asOf, Language language, JustificationDetail detail, boolean named) {
        this.evaluator = new Evaluator(advisor, asOf, new AdviceLines(detail), new RefusalLines(language), named);
    }

    /**
     * What comes of a line. Whatever breaks on it is told in the answer.
     *
     * @param file the file in which it stands
     * @param line its number in the file, from 1
     * @param text the line, in UTF-8, without its line end
     */
    public Answer advise(String file, int line, byte[] text) {
        Share share = new Share();
        share.add(PortfolioEntry.ofLine(file, line, text));
        Answers answers = evaluator.evaluate(share);
        Result result = answers.results().get(0);
        boolean advised = result instanceof Result.Advised;
        boolean lasting = !(result instanceof Result.Refused refused
                && refused.refusal().faults().stream().anyMatch(fault -> ONCE.contains(fault.code())));
        Lines written = advised ? answers.advices() : answers.refusals();
        return new Answer(advised, lasting, written.bytes().limit(written.size() - 1));
    }

    /**
     * What came of a line.
     *
     * @param advised whether {@code text} is an advice, and no refusal
     * @param lasting whether it comes out alike each time; not where rules broke, or were stopped, perhaps by a clock
     * @param text a line of JSON in UTF-8, without its line end
     */
    public record Answer(boolean advised, boolean lasting, ByteBuffer text) {}
}
