package io.raccord.intake.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.raccord.intake.document.Document;
import io.raccord.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * Finder of texts with half of a surrogate pair, which escapes of JSON and YAML can write. Such a text is no Unicode: it
 * could not be encoded in any output.
 */
final class LoneSurrogates {

    private final Document document;
    private final List<SchemaFaults.Found> found = new ArrayList<>();

    private LoneSurrogates(Document document) {
        this.document = document;
    }

    /** Whether {@code text} has one. */
    static boolean in(String text) {
        return first(text) >= 0;
    }

    private static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns a fault for each value and field name with one. */
    static List<SchemaFaults.Found> find(Document document) {
        LoneSurrogates finder = new LoneSurrogates(document);
        finder.node(document.root(), "");
        return finder.found;
    }

    private void node(JsonNode node, String pointer) {
        if (node.isTextual() && in(node.textValue())) {
            String path = ProfilePaths.path(document.root(), in(pointer) ? "" : pointer);
            add(Fault.of("lone-surrogate", document.placeOf(pointer), path, escape(node.textValue())), pointer);
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                node(array.get(i), pointer + "/" + i);
            }
        }
        node.properties().forEach(field -> {
            String child = pointer + Document.token(field.getKey());
            if (in(field.getKey())) {
                String path = ProfilePaths.path(document.root(), in(pointer) ? "" : pointer);
                add(Fault.of("lone-surrogate", document.placeOfKey(child), path, escape(field.getKey())), child);
            }
            node(field.getValue(), child);
        });
    }

    private void add(Fault fault, String pointer) {
        found.add(new SchemaFaults.Found(fault, pointer));
    }

    private static String escape(String text) {
        return String.format("\\u%04x", (int) text.charAt(first(text)));
    }
}
