package io.raccord.intake.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.raccord.intake.document.Document;
import io.raccord.intake.schema.PublishedSchema;
import io.raccord.intake.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns of a portfolio table, derived from the profile schema. */
public final class TableColumns {

    /** The column of the customer id, which groups rows. */
    public static final String CUSTOMER = "customer.id";

    /** The column of the date of the advice. */
    static final String AS_OF = "asOf";

    private static final String VERSION = "schemaVersion";

    /** The maximum number of existing circuits of a customer; a profile can have more. */
    private static final int CIRCUITS = 9;

    /** All columns, in the order of the schema. */
    public static final List<TableColumn> ALL = columns();

    /** The columns of a template: all but those of the second and later existing circuits. */
    public static final List<TableColumn> TEMPLATE =
            ALL.stream().filter(column -> column.circuit() <= 1).toList();

    private TableColumns() {}

    private static List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>();
        SchemaNode root = new SchemaNode(PublishedSchema.PROFILE.tree(), "");
        add(columns, root, "", "", false, true);
        JsonNode date = JsonNodeFactory.instance.objectNode().put("type", "string");
        columns.add(1 + last(columns, "customer."), asOf(new SchemaNode(date, AS_OF)));
        return List.copyOf(columns);
    }

    private static TableColumn asOf(SchemaNode field) {
        return new TableColumn(AS_OF, "/" + AS_OF, TableColumn.Kind.DATE, false, false, field);
    }

    private static int last(List<TableColumn> columns, String prefix) {
        int last = -1;
        for (int i = 0; i < columns.size(); i++) {
            last = columns.get(i).name().startsWith(prefix) ? i : last;
        }
        return last;
    }

    private static void add(
            List<TableColumn> columns,
            SchemaNode owner,
            String name,
            String pointer,
            boolean ofSite,
            boolean required) {
        for (Map.Entry<String, SchemaNode> each : owner.fields().entrySet()) {
            SchemaNode field = each.getValue().resolved();
            String below = name + each.getKey();
            String place = pointer + Document.token(each.getKey());
            boolean needed = required && owner.requires(each.getKey());
            if (!field.fields().isEmpty()) {
                add(columns, field, below + ".", place, ofSite, needed);
            } else if (!field.items().fields().isEmpty() && each.getKey().equals("sites")) {
                add(columns, field.items(), "site.", "", true, true);
            } else if (!field.items().fields().isEmpty()) {
                for (int i = 0; i < CIRCUITS; i++) {
                    add(columns, field.items(), "existingCircuit." + (i + 1) + ".", place + "/" + i, ofSite, false);
                }
            } else if (!each.getKey().equals(VERSION)) {
                columns.add(new TableColumn(below, place, TableColumn.kind(field), ofSite, needed, field));
            }
        }
    }
}
