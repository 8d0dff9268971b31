package io.raccord.report.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.raccord.advice.Advice;
import io.raccord.justification.Step;
import java.util.List;

/** An advice as a line of JSON, version 1 of the contract: what {@link JsonReport} writes, without white space. */
public final class AdviceLine {

    private static final JsonLine WHOLE = new JsonLine(AdviceJson.MAPPER);
    private static final JsonLine COMPACT =
            new JsonLine(AdviceJson.MAPPER.copy().addMixIn(Step.class, RuleAlone.class));

    private AdviceLine() {}

    public static byte[] whole(Advice advice) {
        return WHOLE.of(advice);
    }

    /** With the id of its rule for each step. */
    public static byte[] compact(Advice advice) {
        return COMPACT.of(advice);
    }

    public static byte[] withoutSteps(Advice advice) {
        return WHOLE.of(new Advice(
                advice.schemaVersion(),
                advice.customer(),
                advice.asOf(),
                advice.language(),
                advice.rules(),
                advice.outcome(),
                advice.reasons(),
                advice.sites(),
                advice.azureRegions(),
                advice.connections(),
                advice.existingCircuits(),
                advice.findings(),
                advice.checks(),
                advice.questions(),
                advice.steps(),
                List.of(),
                advice.notices()));
    }

    private interface RuleAlone {
        @JsonValue
        String rule();
    }
}
