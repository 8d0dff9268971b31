package io.raccord.intake.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.document.PlainValues;
import io.raccord.intake.schema.ProfilePaths;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Editor of the tree of a profile: sets facts by their paths, all before the result is read. */
public final class ProfileEdits {

    private static final String CIRCUITS = "existingCircuits";

    private final ObjectNode tree;
    private final Map<EditedPath, Place> set = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** @param tree the tree of a profile, which is changed */
    public ProfileEdits(ObjectNode tree) {
        this.tree = tree;
    }

    /** The faults of the paths. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * Sets the fact at {@code written} to {@code value}; null leaves it out.
     *
     * @param option the name of the input in faults
     */
    public void set(String option, String written, @Nullable Object value) {
        EditedPath path = EditedPath.of(written);
        Place start = new Place(option, 1, 1);
        if (path == null) {
            faults.add(Fault.of("set-path", start, null, written));
            return;
        }
        if (path.field().equals("id")) {
            faults.add(Fault.of("set-id", start, null, written));
            return;
        }
        ObjectNode owner = tree;
        if (!path.list().isEmpty()) {
            ArrayNode records = tree.withArray("/" + path.list());
            int index = index(records, path.id());
            if (path.field().isEmpty()) {
                record(records, index, path, value, start);
                set.put(path, new Place(option, 1, written.length() + 2));
                return;
            }
            if (index < 0 || !(records.get(index) instanceof ObjectNode record)) {
                unknown(records, path, start);
                return;
            }
            owner = record;
        }
        field(owner, path, value);
        set.put(path, new Place(option, 1, written.length() + 2));
    }

    private void unknown(ArrayNode records, EditedPath path, Place start) {
        List<String> ids = new ArrayList<>();
        records.forEach(each -> ids.add(each.path("id").asText()));
        Place at = new Place(start.file(), 1, path.list().length() + 2);
        faults.add(Fault.of("set-" + path.list(), at, null, path.id(), String.join(", ", ids))
                .withNearest(Nearest.to(path.id(), ids)));
    }

    /** Adds, replaces or takes away a record. */
    private void record(ArrayNode records, int index, EditedPath path, @Nullable Object value, Place start) {
        if (value == null) {
            if (index < 0) {
                unknown(records, path, start);
            } else {
                records.remove(index);
            }
            return;
        }
        JsonNode record = PlainValues.tree(value);
        if (record instanceof ObjectNode object) {
            if (!object.path("id").asText(path.id()).equals(path.id())) {
                faults.add(Fault.of("set-id", start, null, path.written() + ".id"));
            }
            ObjectNode whole = tree.objectNode().put("id", path.id());
            whole.setAll(object);
            whole.put("id", path.id());
            record = whole;
        }
        if (index < 0) {
            records.add(record);
        } else {
            records.set(index, record);
        }
    }

    private static void field(ObjectNode owner, EditedPath path, @Nullable Object value) {
        ObjectNode object = owner;
        List<ObjectNode> passed = new ArrayList<>(List.of(owner));
        for (String name : path.objects()) {
            if (!(object.get(name) instanceof ObjectNode)) {
                if (value == null) {
                    return;
                }
                object.putObject(name);
            }
            object = (ObjectNode) object.get(name);
            passed.add(object);
        }
        if (value != null) {
            object.set(path.name(), PlainValues.tree(value));
            return;
        }
        object.remove(path.name());
        for (int i = path.objects().size() - 1; i >= 0 && passed.get(i + 1).isEmpty(); i--) {
            passed.get(i).remove(path.objects().get(i));
        }
    }

    private static int index(ArrayNode records, String id) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).path("id").asText().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The edited tree as a document, whose values are at the places of the options that set them.
     *
     * @param named the name of the input of other values
     */
    public Document document(String named) {
        if (tree.path(CIRCUITS).isEmpty()) {
            tree.remove(CIRCUITS);
        }
        Map<String, Place> values = new HashMap<>();
        Map<String, Place> keys = new HashMap<>();
        set.forEach((path, place) -> {
            String pointer = ProfilePaths.pointer(tree, path.written(), -1);
            values.putIfAbsent(pointer, place);
            keys.putIfAbsent(
                    pointer,
                    new Place(
                            place.file(),
                            1,
                            path.written().length() - path.name().length() + 1));
            for (String above = pointer; !above.isEmpty(); ) {
                above = above.substring(0, above.lastIndexOf('/'));
                values.putIfAbsent(above, new Place(place.file(), 1, 1));
                keys.putIfAbsent(above, new Place(place.file(), 1, 1));
            }
        });
        return new Document(named, tree, values, keys, List.of());
    }
}
