package io.raccord.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.raccord.language.Language;
import io.raccord.profile.Term;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Jackson mapper of the contract: records in declared order, terms by their IDs, languages
 * by their codes, dates in ISO 8601. */
final class AdviceJson {

    static final ObjectMapper MAPPER = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)
            .enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .registerModule(new SimpleModule()
                    .addSerializer(Term.class, new IdOf())
                    .addSerializer(Language.class, new CodeOf())
                    .addSerializer(LocalDate.class, new IsoDate())
                    .addDeserializer(LocalDate.class, new DateOfIso())
                    .setDeserializerModifier(new TermsById()));

    private AdviceJson() {}

    private static final class IdOf extends JsonSerializer<Term> {

        /** Encoded once: without this, writing an advice takes a tenth longer. */
        private final Map<Term, SerializableString> ids = new ConcurrentHashMap<>();

        @Override
        public void serialize(Term term, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(ids.computeIfAbsent(term, each -> new SerializedString(each.id())));
        }
    }

    private static final class CodeOf extends JsonSerializer<Language> {
        @Override
        public void serialize(Language language, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(language.code());
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
                            .filter(constant -> name(constant).equals(id))
                            .findFirst()
                            .orElseThrow(() -> new IOException(id + " is not one of " + Arrays.toString(constants)));
                }
            };
        }

        private static String name(Object constant) {
            return constant instanceof Language language ? language.code() : ((Term) constant).id();
        }
    }
}
