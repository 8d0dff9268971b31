package io.raccord.intake.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.profile.FactPath;
import io.raccord.profile.Profile;
import io.raccord.profile.SiteRole;
import io.raccord.profile.Term;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mapper from a validated tree to a {@link Profile}. It replaces Jackson's data binding, whose initialization takes
 * longer than everything else needed to read a single profile.
 */
final class ProfileMapper {

    private static final ClassValue<Map<String, Object>> TERMS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> byId = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                byId.put(((Term) constant).id(), constant);
            }
            return byId;
        }
    };

    private static final List<String> REQUIRED_OF_CIRCUIT = List.of("id", "peeringLocation");

    private ProfileMapper() {}

    /**
     * Maps {@code tree} to a profile. Required fields that were removed as faulty get placeholders: an empty id, the
     * role {@link SiteRole#COLOCATION}, no peering location. Coordinates of which one is missing are left out.
     */
    static Profile map(JsonNode tree) {
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
                if (object.path("coordinates").size() < 2) {
                    object.remove("coordinates");
                }
            }
        }
        for (JsonNode circuit : tree.path("existingCircuits")) {
            if (circuit instanceof ObjectNode object) {
                REQUIRED_OF_CIRCUIT.stream().filter(name -> !object.has(name)).forEach(name -> object.put(name, ""));
            }
        }
        return record(Profile.class, tree);
    }

    private static <R extends Record> R record(Class<R> type, JsonNode tree) {
        return FactPath.of(type, component -> value(component.getGenericType(), tree.path(component.getName())));
    }

    /** Converts {@code node} to {@code type}; null when the node is missing or null. */
    private static @Nullable Object value(Type type, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            List<@Nullable Object> values = new ArrayList<>();
            node.forEach(each -> values.add(value(element, each)));
            return values;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain.asSubclass(Record.class), node);
        }
        if (plain.isEnum()) {
            return TERMS.get(plain).get(node.textValue());
        }
        if (plain == Boolean.class) {
            return node.booleanValue();
        }
        if (plain == Integer.class) { // a count without maximum may exceed an int, and then exceeds every limit
            return node.canConvertToInt() ? node.intValue() : Integer.MAX_VALUE;
        }
        if (plain == double.class) {
            return node.doubleValue();
        }
        return plain == Long.class ? (Object) node.longValue() : node.asText();
    }
}
