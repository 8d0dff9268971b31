package io.raccord.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.raccord.advice.Advice;
import io.raccord.profile.Term;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;

/** The advice as JSON, version 1 of its contract, and back. */
public final class JsonReport {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)
            .registerModule(new SimpleModule()
                    .addSerializer(Term.class, new IdOf())
                    .addSerializer(LocalDate.class, new IsoDate())
                    .addDeserializer(LocalDate.class, new DateOfIso())
                    .setDeserializerModifier(new TermsById()));
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonReport() {}

    /** {@code advice} as JSON, ended by a line end. */
    public static String write(Advice advice) {
        return text(advice);
    }

    /** {@code value} as JSON in the same form. */
    static String text(Object value) {
        try {
            return WRITER.writeValueAsString(value) + "\n";
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
            return MAPPER.readValue(json, Advice.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class IdOf extends JsonSerializer<Term> {
        @Override
        public void serialize(Term term, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(term.id());
        }
    }

    private static final class IsoDate extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(date.toString());
        }
    }

    private static final class DateOfIso extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText());
        }
    }

    private static final class TermsById extends BeanDeserializerModifier {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> otherwise) {
            Object[] constants = type.getRawClass().getEnumConstants();
            return new JsonDeserializer<Object>() {
                @Override
                public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
                    String id = in.getText();
                    return Arrays.stream(constants)
                            .filter(constant -> ((Term) constant).id().equals(id))
                            .findFirst()
                            .orElseThrow(() -> new IOException(id + " is not one of " + Arrays.toString(constants)));
                }
            };
        }
    }
}
