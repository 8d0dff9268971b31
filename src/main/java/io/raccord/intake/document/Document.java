package io.raccord.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML or JSON text as a tree that remembers where each node was written.
 *
 * @param file as the reader named it
 * @param root the tree
 * @param values where each value starts, by JSON pointer
 * @param keys where each field's name starts, by the JSON pointer of its value
 * @param faults what was wrong with the text though it could be read, such as a field given twice
 */
public record Document(
        String file, JsonNode root, Map<String, Place> values, Map<String, Place> keys, List<Fault> faults) {

    /** Where the value at {@code pointer} starts; for one that is not there, the nearest that holds it. */
    public Place placeOf(String pointer) {
        String nearest = pointer;
        while (!values.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return values.getOrDefault(nearest, Place.startOf(file));
    }

    /** Where the name of the field at {@code pointer} starts; its value's place for an element of a list. */
    public Place placeOfKey(String pointer) {
        Place place = keys.get(pointer);
        return place == null ? placeOf(pointer) : place;
    }

    /** The node at {@code pointer} as {@code tree}, a document of its own each of whose nodes keeps its place. */
    public Document part(String pointer, JsonNode tree) {
        return new Document(file, tree, under(pointer, values), under(pointer, keys), List.of());
    }

    private static Map<String, Place> under(String pointer, Map<String, Place> places) {
        Map<String, Place> under = new HashMap<>();
        places.forEach((at, place) -> {
            if (at.equals(pointer) || at.startsWith(pointer + "/")) {
                under.put(at.substring(pointer.length()), place);
            }
        });
        return under;
    }

    /** {@code name} as a token of a JSON pointer. */
    public static String token(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The document of a profile that was built in Java: it stands nowhere. */
    public static Document nowhere() {
        return new Document("profile", JsonNodeFactory.instance.objectNode(), Map.of(), Map.of(), List.of());
    }
}
