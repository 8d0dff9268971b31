package io.raccord.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.profile.Profile;
import io.raccord.profile.SiteRole;
import io.raccord.profile.Term;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a profile of a tree that the schema found nothing wrong with. */
final class ProfileMapper {

    private final ObjectMapper mapper = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .registerModule(new SimpleModule().setDeserializerModifier(new TermsById()));

    /** The profile; a site of which too little is left is one without an id. */
    Profile map(JsonNode tree) {
        if (tree instanceof ObjectNode object && !object.path("customer").has("id")) {
            object.putObject("customer").put("id", "");
        }
        for (JsonNode site : tree.path("sites")) {
            if (site instanceof ObjectNode object) {
                if (!object.has("id")) {
                    object.put("id", "");
                }
                if (!object.has("role")) {
                    object.put("role", SiteRole.COLOCATION.id());
                }
            }
        }
        try {
            return mapper.treeToValue(tree, Profile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema let pass what is no profile", e);
        }
    }

    /** Reads the constants of a vocabulary by their ids. */
    private static final class TermsById extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
            return Term.class.isAssignableFrom(type.getRawClass()) ? new TermById(type.getRawClass()) : deserializer;
        }
    }

    private static final class TermById extends JsonDeserializer<Object> {

        private final Map<String, Object> constants = new HashMap<>();

        TermById(Class<?> type) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Term) constant).id(), constant);
            }
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return constants.get(parser.getText());
        }
    }
}
