package io.raccord.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A parsed YAML or JSON text: a tree of Jackson nodes, with the position of each node in the source.
 *
 * @param file the file name as the caller passed it
 * @param root the root of the tree
 * @param values the start of each value, by JSON pointer
 * @param keys the start of each field name, by the JSON pointer of the field's value
 * @param faults the faults of a text that could still be parsed, such as duplicate fields
 */
public record Document(
        String file, JsonNode root, Map<String, Place> values, Map<String, Place> keys, List<Fault> faults) {

    /** The start of the value at {@code pointer}; when there is none, the start of its nearest ancestor. */
    public Place placeOf(String pointer) {
        String nearest = pointer;
        while (!values.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return values.getOrDefault(nearest, Place.startOf(file));
    }

    /** The start of the field name of {@code pointer}; for a list element, the start of the value. */
    public Place placeOfKey(String pointer) {
        Place place = keys.get(pointer);
        return place == null ? placeOf(pointer) : place;
    }

    /**
     * Returns the node at {@code pointer}, replaced by {@code tree}, as a separate document whose nodes keep their
     * positions.
     */
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

    /** Escapes {@code name} as a token of a JSON pointer, with a leading slash. */
    public static String token(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the document of a profile built in Java, which has no positions. */
    public static Document nowhere(JsonNode root) {
        return new Document("profile", root, Map.of(), Map.of(), List.of());
    }
}
