package io.raccord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.raccord.advice.Advice;
import io.raccord.justification.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Advices as JSON Lines, version 1 of their contract. Thread-safe. */
public final class AdviceLines {

    private final JustificationDetail detail;
    private final ObjectWriter writer;

    /**
     * @param detail how much of the justification is written
     */
    public AdviceLines(JustificationDetail detail) {
        ObjectMapper mapper = JsonReport.mapper();
        if (detail == JustificationDetail.COMPACT) {
            mapper.registerModule(new SimpleModule().addSerializer(Step.class, new RuleOf()));
        }
        this.detail = detail;
        this.writer = mapper.writerFor(Advice.class)
                .withoutFeatures(JsonGenerator.Feature.AUTO_CLOSE_TARGET, JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    /**
     * Writes {@code advice} as one line.
     *
     * @throws IOException when {@code out} fails
     */
    public void write(Advice advice, OutputStream out) throws IOException {
        writer.writeValue(out, detail == JustificationDetail.NONE ? withoutSteps(advice) : advice);
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

    private static final class RuleOf extends JsonSerializer<Step> {
        @Override
        public void serialize(Step step, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(step.rule());
        }
    }
}
