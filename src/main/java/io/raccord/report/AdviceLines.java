package io.raccord.report;

import io.raccord.advice.Advice;
import io.raccord.justification.Step;
import java.util.List;

/** Advices as JSON Lines, version 1 of their contract: each as {@link JsonReport} writes it, without white space. */
public final class AdviceLines {

    private final JustificationDetail detail;

    /**
     * @param detail how much of the justification is written
     */
    public AdviceLines(JustificationDetail detail) {
        this.detail = detail;
    }

    /** Writes {@code advice} as one line. */
    public void write(Advice advice, JsonBytes out) {
        boolean compact = detail == JustificationDetail.COMPACT;
        RecordJson json = new RecordJson(out, value -> compact && value instanceof Step step ? step.rule() : null);
        json.write(detail == JustificationDetail.NONE ? withoutSteps(advice) : advice);
        out.write('\n');
    }

    private static Advice withoutSteps(Advice advice) {
        return new Advice(
                advice.schemaVersion(),
                advice.customer(),
                advice.asOf(),
                advice.rules(),
                advice.outcome(),
                advice.reasons(),
                advice.sites(),
                advice.azureRegions(),
                advice.connections(),
                advice.checks(),
                advice.questions(),
                advice.steps(),
                List.of(),
                advice.notices());
    }
}
