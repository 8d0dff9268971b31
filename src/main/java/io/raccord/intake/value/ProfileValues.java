package io.raccord.intake.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.document.ShownValue;
import io.raccord.intake.schema.ProfilePaths;
import io.raccord.intake.schema.PublishedSchema;
import io.raccord.intake.schema.SchemaFaults;
import io.raccord.intake.schema.SchemaNode;
import io.raccord.portfolio.Remark;
import io.raccord.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reader of the values of a profile: replaces those in its tree that were written otherwise than the schema wants. */
public final class ProfileValues {

    private final ValueReader reader = new ValueReader(Notation.DOCUMENT);
    private final Document document;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<SchemaFaults.Found> faults = new ArrayList<>();

    private ProfileValues(Document document) {
        this.document = document;
    }

    /** Reads the values of {@code document}, whose tree is changed. */
    public static ProfileValues read(Document document) {
        ProfileValues values = new ProfileValues(document);
        values.fields(new SchemaNode(PublishedSchema.PROFILE.tree(), ""), document.root(), "");
        return values;
    }

    /** The values that were read otherwise than written. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** The values of which it is unclear what they mean. */
    public List<SchemaFaults.Found> faults() {
        return faults;
    }

    private void fields(SchemaNode owner, JsonNode node, String pointer) {
        Map<String, SchemaNode> fields = owner.fields();
        if (!fields.isEmpty() && node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                SchemaNode known = fields.get(field.getKey());
                if (known != null) {
                    String below = pointer + Document.token(field.getKey());
                    value(known.resolved(), field.getValue(), below, field::setValue);
                }
            }
        }
    }

    private void value(SchemaNode field, JsonNode written, String pointer, Consumer<JsonNode> replace) {
        ReadValue read = reader.read(field, written);
        if (read instanceof ReadValue.Clear clear && clear.otherwise()) {
            replace.accept(clear.value());
            remarks.add(new Remark(
                    document.placeOf(pointer),
                    path(pointer),
                    ShownValue.of(written),
                    ShownValue.read(clear.value(), written)));
        } else if (read instanceof ReadValue.Unclear unclear) {
            Fault fault = Fault.of(
                    unclear.code(),
                    document.placeOf(pointer),
                    path(pointer),
                    unclear.arguments().toArray());
            faults.add(new SchemaFaults.Found(fault, pointer));
        } else if (written instanceof ArrayNode list) {
            SchemaNode items = field.items();
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                value(items, list.get(i), pointer + "/" + i, value -> list.set(at, value));
            }
        } else {
            fields(field, written, pointer);
        }
    }

    private String path(String pointer) {
        return ProfilePaths.path(document.root(), pointer);
    }
}
