package io.raccord.report;

import io.raccord.advice.Advice;
import io.raccord.report.json.AdviceLine;

/** Advice as JSON Lines, version 1 of the contract. */
public final class AdviceLines {

    private final JustificationDetail detail;

    /**
     * @param detail how much of the justification is written
     */
    public AdviceLines(JustificationDetail detail) {
        this.detail = detail;
    }

    /** {@code advice} as one line in UTF-8, ended by a line end. */
    public byte[] of(Advice advice) {
        return switch (detail) {
            case FULL -> AdviceLine.whole(advice);
            case COMPACT -> AdviceLine.compact(advice);
            case NONE -> AdviceLine.withoutSteps(advice);
        };
    }
}
