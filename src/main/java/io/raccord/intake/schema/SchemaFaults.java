package io.raccord.intake.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.raccord.intake.document.Document;
import io.raccord.intake.document.ShownValue;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Validator that reports the violations of a published schema as faults. */
public final class SchemaFaults {

    /** A fault, and the JSON pointer of the node that has it. */
    public record Found(Fault fault, String pointer) {}

    private final Document document;
    private final PublishedSchema schema;

    public SchemaFaults(Document document, PublishedSchema schema) {
        this.document = document;
        this.schema = schema;
    }

    /** Returns every fault with the pointer of its node. */
    public List<Found> find() {
        List<Found> found = new ArrayList<>(LoneSurrogates.find(document));
        Set<String> unreadable = found.stream().map(Found::pointer).collect(Collectors.toSet());
        for (Error error : schema.compiled().validate(document.root())) {
            Found violation = found(error);
            if (!unreadable.contains(violation.pointer())) {
                found.add(violation);
            }
        }
        return found;
    }

    private Found found(Error error) {
        String pointer = pointer(error);
        String keyword = error.getKeyword();
        return switch (keyword) {
            case "required" -> new Found(missing(pointer, error.getProperty()), pointer);
            case "additionalProperties", "unevaluatedProperties" -> unknownField(error, pointer);
            default -> new Found(value(error, keyword, pointer), pointer);
        };
    }

    private Fault missing(String pointer, String property) {
        String child = pointer + Document.token(property);
        String path = ProfilePaths.path(document.root(), child);
        return Fault.of("missing-field", document.placeOf(child), path, property);
    }

    private Found unknownField(Error error, String pointer) {
        String property = error.getProperty();
        String child = pointer + Document.token(property);
        JsonNode owner = owner(error.getSchemaLocation().getFragment().toString());
        Set<String> known = fields(owner, new LinkedHashSet<>());
        Fault fault = Fault.of(
                        "unknown-field",
                        document.placeOfKey(child),
                        ProfilePaths.path(document.root(), child),
                        property,
                        String.join(", ", known))
                .withNearest(Nearest.to(property, known));
        return new Found(fault, child);
    }

    private Fault value(Error error, String keyword, String pointer) {
        Place place = document.placeOf(pointer);
        String path = ProfilePaths.path(document.root(), pointer);
        JsonNode value = document.root().at(pointer);
        JsonNode bound =
                owner(error.getSchemaLocation().getFragment().toString()).path(keyword);
        String shown = ShownValue.of(value);
        return switch (keyword) {
            case "type" ->
                Fault.of(
                        value.isNull() ? "null-value" : "type-" + (bound.isArray() ? bound.get(0) : bound).asText(),
                        place,
                        path,
                        shown);
            case "enum" -> {
                List<String> values = texts(bound);
                yield Fault.of("not-one-of", place, path, shown, String.join(", ", values))
                        .withNearest(value.isTextual() ? Nearest.to(value.textValue(), values) : List.of());
            }
            case "const" -> Fault.of("not-const", place, path, shown, bound.toString());
            case "pattern" -> Fault.of(pointer.endsWith("/id") ? "pattern-id" : "pattern-cidr", place, path, shown);
            case "minimum", "maximum", "minItems", "maxItems", "maxLength" ->
                Fault.of(keyword, place, path, shown, bound.asLong());
            case "uniqueItems", "minLength" -> Fault.of(keyword, place, path);
            case "minProperties" -> Fault.of("minProperties", place, path);
            default -> Fault.of("schema", place, path, keyword);
        };
    }

    private static String pointer(Error error) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            pointer.append(
                    Document.token(String.valueOf(error.getInstanceLocation().getElement(i))));
        }
        return pointer.toString();
    }

    /** The schema object that contains the keyword at {@code fragment}. */
    private JsonNode owner(String fragment) {
        int last = fragment.lastIndexOf('/');
        return last < 0 ? schema.tree() : schema.tree().at(fragment.substring(0, last));
    }

    private Set<String> fields(JsonNode owner, Set<String> into) {
        owner.path("properties").fieldNames().forEachRemaining(into::add);
        owner.path("allOf").forEach(part -> fields(part, into));
        if (owner.has("$ref")) {
            fields(schema.tree().at(owner.get("$ref").textValue().substring(1)), into);
        }
        return into;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toList());
    }
}
