package io.raccord.batch;

import io.raccord.Advisor;
import io.raccord.intake.PortfolioEntry;
import io.raccord.language.Language;
import io.raccord.report.AdviceLines;
import io.raccord.report.JsonBytes;
import io.raccord.report.JustificationDetail;
import java.nio.ByteBuffer;
import java.time.LocalDate;

/**
 * Advises single lines of a portfolio, for those who spread it over machines: the same bytes as a {@link Batch} writes.
 * Immutable and thread-safe.
 */
public final class LineAdvisor {

    private final Evaluator evaluator;

    /**
     * @param asOf the date of the advice where a line does not say
     * @param detail how much of the justifications is written
     * @param named whether refusals name the file, where there are several
     */
    public LineAdvisor(Advisor advisor, LocalDate asOf, Language language, JustificationDetail detail, boolean named) {
        this.evaluator = new Evaluator(advisor, asOf, language, new AdviceLines(detail), named);
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
        boolean advised = answers.results().get(0) instanceof Result.Advised;
        JsonBytes written = advised ? answers.advices() : answers.refusals();
        return new Answer(advised, written.bytes().limit(written.size() - 1));
    }

    /**
     * What came of a line.
     *
     * @param advised whether {@code text} is an advice, and no refusal
     * @param text a line of JSON in UTF-8, without its line end
     */
    public record Answer(boolean advised, ByteBuffer text) {}
}
