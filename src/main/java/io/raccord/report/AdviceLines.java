package io.raccord.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.raccord.advice.Advice;
import io.raccord.justification.Step;
import java.util.List;

/** Advice as JSON Lines, version 1 of the contract: what {@link JsonReport} writes, without white space. */
public final class AdviceLines {

    private static final JsonLine WHOLE = new JsonLine(AdviceJson.MAPPER);
    private static final JsonLine COMPACT =
            new JsonLine(AdviceJson.MAPPER.copy().addMixIn(Step.class, RuleAlone.class));

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
            case FULL -> WHOLE.of(advice);
            case COMPACT -> COMPACT.of(advice);
            case NONE -> WHOLE.of(withoutSteps(advice));
        };
    }

    /** A step as the id of its rule. */
    private interface RuleAlone {
        @JsonValue
        String rule();
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
