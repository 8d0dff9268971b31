package io.raccord.intake.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON parser (RFC 8259) that records the position of every node. */
public final class JsonDocuments {

    /** The maximum nesting depth of lists and objects; a profile needs five levels. */
    static final int DEPTH = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private final String file;
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private JsonDocuments(String file) {
        this.file = file;
    }

    /**
     * Parses {@code text}.
     *
     * @throws ProfileRefusedException when it is not JSON or contains more than one value
     */
    public static Document read(String file, String text) {
        JsonDocuments reader = new JsonDocuments(file);
        try (JsonParser parser = FACTORY.createParser(text)) {
            return reader.read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Parses the single value of {@code text} without positions. Returns null when the text needs the full parser, for
     * instance because it is invalid.
     */
    public static @Nullable JsonNode plain(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return null;
            }
            JsonNode root = plain(parser);
            return root != null && parser.nextToken() == null ? root : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable JsonNode plain(JsonParser parser) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = nodes.objectNode();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    JsonNode value = plain(parser);
                    if (value == null || object.replace(name, value) != null) {
                        yield null;
                    }
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    JsonNode value = plain(parser);
                    if (value == null) {
                        yield null;
                    }
                    array.add(value);
                }
                yield array;
            }
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? null
                        : nodes.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> null;
        };
    }

    private Document read(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new ProfileRefusedException(List.of(Fault.of("empty", Place.startOf(file), null)));
            }
            JsonNode root = value(parser, "");
            if (parser.nextToken() != null) {
                throw new ProfileRefusedException(
                        List.of(Fault.of("more-than-one-document", place(parser.currentTokenLocation()), null)));
            }
            return new Document(file, root, values, keys, faults);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw new ProfileRefusedException(List.of(unreadable(e, place(at))));
        }
    }

    private JsonNode value(JsonParser parser, String pointer) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        values.put(pointer, place(parser.currentTokenLocation()));
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser, pointer + "/" + array.size()));
                }
                yield array;
            }
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> Decimals.node(parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> nodes.nullNode();
            default -> nodes.textNode(parser.getText());
        };
    }

    private ObjectNode object(JsonParser parser, String pointer) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place place = place(parser.currentTokenLocation());
            String child = pointer + Document.token(name);
            if (object.has(name)) {
                faults.add(Fault.of("field-twice", place, null, name));
            } else {
                keys.put(child, place);
            }
            parser.nextToken();
            object.set(name, value(parser, child));
        }
        return object;
    }

    private Place place(JsonLocation location) {
        return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private Fault unreadable(JsonProcessingException e, Place place) {
        if (e.getOriginalMessage().contains("nesting depth")) {
            return Fault.of("too-deep", place, null, DEPTH);
        }
        Fault fault = Fault.of("not-json", place, null);
        String detail = " (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")";
        return new Fault(
                fault.code(),
                place,
                null,
                new Text(fault.wrong().en() + detail, fault.wrong().fr()),
                fault.right());
    }
}
