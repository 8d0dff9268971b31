package io.raccord.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.raccord.advice.Advice;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The advice as JSON, version 1 of its contract, and back. */
public final class JsonReport {

    private static final ObjectWriter WRITER = AdviceJson.MAPPER.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final ObjectWriter ANSWERS = AdviceJson.MAPPER.writer(new AnswerPrinter());

    private JsonReport() {}

    /** {@code advice} as JSON, ended by a line end. */
    public static String write(Advice advice) {
        return text(advice);
    }

    /** {@code value} as JSON in the same form. */
    public static String text(@Nullable Object value) {
        return text(WRITER, value);
    }

    /** {@code answer} as JSON, ended by a line end; what nests deep is written on one line. */
    public static String answer(Object answer) {
        return text(ANSWERS, answer);
    }

    private static String text(ObjectWriter writer, @Nullable Object value) {
        try {
            return writer.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The advice that {@code json} holds.
     *
     * @throws UncheckedIOException when it is no advice
     */
    public static Advice read(String json) {
        try {
            return AdviceJson.MAPPER.readValue(json, Advice.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
