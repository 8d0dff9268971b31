package io.raccord.intake.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.profile.Colocation;
import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import io.raccord.profile.Term;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writer of a profile built in Java as the tree that it would be read from. The opposite of {@link ProfileMapper}; the
 * profile need not be valid.
 */
public final class ProfileTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /** The list that is empty when it is not stated. The schema does not allow it to be empty. */
    private static final String CIRCUITS = "existingCircuits";

    private ProfileTree() {}

    /** The tree of {@code profile}. */
    public static ObjectNode of(Profile profile) {
        ObjectNode tree = record(profile);
        if (profile.existingCircuits().isEmpty()) {
            tree.remove(CIRCUITS);
        }
        return tree.put("schemaVersion", "1");
    }

    private static ObjectNode record(Record from) {
        ObjectNode tree = NODES.objectNode();
        for (RecordComponent component : COMPONENTS.get(from.getClass())) {
            Object value = value(from, component);
            if (value != null
                    && !(from instanceof Colocation && component.getName().equals("stated"))) {
                JsonNode node = node(value);
                if (!node.isObject() || !node.isEmpty() || isStated(value)) {
                    tree.set(component.getName(), node);
                }
            }
        }
        return tree;
    }

    /** Whether a record without any fact is written nevertheless. */
    private static boolean isStated(Object value) {
        return value instanceof Customer
                || (value instanceof Colocation colocation && Boolean.TRUE.equals(colocation.stated()));
    }

    private static @Nullable Object value(Record from, RecordComponent component) {
        try {
            return component.getAccessor().invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot read " + component, e);
        }
    }

    private static JsonNode node(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Record nested) {
            return record(nested);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode(list.size());
            list.forEach(element -> array.add(node(element)));
            return array;
        }
        if (value instanceof Term term) {
            return NODES.textNode(term.id());
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Double number) { // JSON has no others, so the schema rejects them as texts
            return Double.isFinite(number) ? NODES.numberNode(number) : NODES.textNode(number.toString());
        }
        return value instanceof Number number ? NODES.numberNode(number.longValue()) : NODES.textNode(value.toString());
    }
}
