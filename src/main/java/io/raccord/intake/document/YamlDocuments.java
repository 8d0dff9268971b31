package io.raccord.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 parser for the core schema that records the position of every node. */
public final class YamlDocuments {

    /** The maximum number of nodes after expanding aliases. A profile of 2,000 complete sites has about 80,000. */
    static final int NODES = 300_000;

    private static final int DIGITS = 40;

    /** What YAML 1.2, YAML 1.1 and people read as the same integer. */
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(0|[1-9][0-9]*)");

    private final String file;
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private int nodes;

    private YamlDocuments(String file) {
        this.file = file;
    }

    /**
     * Parses {@code text}.
     *
     * @throws ProfileRefusedException when it is not YAML, is empty, is nested too deeply, or has too many nodes after
     *     expanding aliases
     */
    public static Document read(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setMaxAliasesForCollections(Integer.MAX_VALUE) // NODES is the limit
                .build();
        YamlDocuments reader = new YamlDocuments(file);
        try {
            reader.refuseDepth(new Parse(settings).parseString(text));
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                throw new ProfileRefusedException(List.of(Fault.of("empty", Place.startOf(file), null)));
            }
            JsonNode tree = reader.convert(root.get(), "", 0);
            return new Document(file, tree, reader.values, reader.keys, reader.faults);
        } catch (MarkedYamlEngineException e) {
            throw new ProfileRefusedException(List.of(reader.unreadable(
                    e.getProblemMark().or(e::getContextMark), e.getProblem() == null ? "" : e.getProblem())));
        } catch (YamlEngineException e) {
            throw new ProfileRefusedException(List.of(reader.unreadable(Optional.empty(), "")));
        }
    }

    private void refuseDepth(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            if (event instanceof CollectionStartEvent && ++depth > JsonDocuments.DEPTH) {
                throw refused("too-deep", place(event.getStartMark()), JsonDocuments.DEPTH);
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    private JsonNode convert(Node node, String pointer, int depth) {
        Place place = place(node.getStartMark());
        if (++nodes > NODES) {
            throw refused("too-many-aliases", place, NODES);
        }
        if (depth > JsonDocuments.DEPTH) {
            throw refused("too-deep", place, JsonDocuments.DEPTH);
        }
        values.put(pointer, place);
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer, depth);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node element : sequence.getValue()) {
                array.add(convert(element, pointer + "/" + array.size(), depth + 1));
            }
            return array;
        }
        return scalar((ScalarNode) node, place);
    }

    private ObjectNode object(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            Place place = place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(Fault.of("field-name", place, null));
                continue;
            }
            String child = pointer + Document.token(key.getValue());
            if (object.has(key.getValue())) {
                faults.add(Fault.of("field-twice", place, null, key.getValue()));
            } else {
                keys.put(child, place);
            }
            object.set(key.getValue(), convert(tuple.getValueNode(), child, depth + 1));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode node, Place place) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        String text = node.getValue();
        Tag tag = node.getTag();
        try {
            if (tag.equals(Tag.NULL)) {
                return factory.nullNode();
            }
            if (tag.equals(Tag.BOOL)) {
                return factory.booleanNode(text.toLowerCase(Locale.ROOT).equals("true"));
            }
            if (tag.equals(Tag.INT) && text.length() <= DIGITS) {
                BigInteger number = integer(text);
                if (!DECIMAL.matcher(text).matches()) {
                    faults.add(Fault.of("number-notation", place, null, text, number.toString()));
                }
                return factory.numberNode(number);
            }
            if (tag.equals(Tag.FLOAT) && !text.toLowerCase(Locale.ROOT).matches("[-+]?\\.(inf|nan)")) {
                return Decimals.node(text);
            }
        } catch (NumberFormatException e) {
            throw refused("number", place, text);
        }
        return factory.textNode(text);
    }

    private static BigInteger integer(String text) {
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), 16);
        }
        if (text.startsWith("0o")) {
            return new BigInteger(text.substring(2), 8);
        }
        return new BigInteger(text.startsWith("+") ? text.substring(1) : text);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.startOf(file));
    }

    private static ProfileRefusedException refused(String code, Place place, Object argument) {
        return new ProfileRefusedException(List.of(Fault.of(code, place, null, argument)));
    }

    private Fault unreadable(Optional<Mark> mark, String detail) {
        Fault fault = Fault.of("not-yaml", place(mark), null);
        String problem = detail.isEmpty() ? "" : " (" + detail + ")";
        return new Fault(
                fault.code(),
                fault.place(),
                null,
                new Text(fault.wrong().en() + problem, fault.wrong().fr()),
                fault.right());
    }
}
