package io.raccord.intake.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.profile.ProfileReader;
import io.raccord.intake.row.TableCell;
import io.raccord.intake.row.TableOrigin;
import io.raccord.intake.row.TableRow;
import io.raccord.intake.schema.ProfilePaths;
import io.raccord.portfolio.DatedProfile;
import io.raccord.portfolio.ReadProfile;
import io.raccord.portfolio.Remark;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builder of the JSON tree of a profile from the rows of one customer. Records the cell behind each node. */
final class TableCustomer {

    private record Stated(JsonNode value, TableCell cell) {}

    private final TableOrigin origin;
    private final TableHeader header;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode().put("schemaVersion", "1");
    private final Map<String, Place> values = new HashMap<>();
    private final Map<TableColumn, Stated> stated = new HashMap<>();
    private final SortedMap<Integer, Map<TableColumn, Stated>> circuits = new TreeMap<>();
    private final CellValues cells = new CellValues();
    private final List<Fault> faults = cells.faults();
    private @Nullable LocalDate asOf;

    private TableCustomer(TableOrigin origin, TableHeader header) {
        this.origin = origin;
        this.header = header;
    }

    /** Reads the profile in {@code rows}, with every fault at the position of its cell. */
    static DatedProfile read(TableOrigin origin, TableHeader header, List<TableRow> rows) {
        TableCustomer customer = new TableCustomer(origin, header);
        customer.values.put("", rows.get(0).place(origin));
        ArrayNode sites = customer.root.putArray("sites");
        for (TableRow row : rows) {
            customer.faults.addAll(row.faults());
            customer.row(row, sites);
        }
        customer.circuits();
        List<Fault> faults =
                customer.faults.stream().map(customer::named).distinct().toList();
        Document document = new Document(origin.file(), customer.root, customer.values, Map.of(), faults);
        ReadProfile quick = faults.isEmpty() ? ProfileReader.quick(customer.root, () -> document) : null;
        ReadProfile read = quick == null ? ProfileReader.read(document) : quick;
        List<Remark> remarks = customer.cells.remarks().stream()
                .map(customer::named)
                .distinct()
                .toList();
        return new DatedProfile(read.remarking(remarks), customer.asOf);
    }

    /** Adds the path to {@code fault}, which is only known once every cell is read. */
    private Fault named(Fault fault) {
        String path = fault.path();
        return path == null || !path.startsWith("/")
                ? fault
                : new Fault(fault.code(), fault.place(), ProfilePaths.path(root, path), fault.wrong(), fault.right());
    }

    private Remark named(Remark remark) {
        return new Remark(remark.place(), ProfilePaths.path(root, remark.path()), remark.written(), remark.read());
    }

    private void row(TableRow row, ArrayNode sites) {
        String pointer = "/sites/" + sites.size();
        ObjectNode site = sites.addObject();
        values.put(pointer, row.place(origin));
        values.putIfAbsent("/sites", row.place(origin));
        for (int i = 0; i < row.cells().size() && i < header.columns().size(); i++) {
            TableColumn column = header.columns().get(i);
            TableCell cell = row.cells().get(i);
            if (column == null) {
                continue;
            }
            String at = (column.ofSite() ? pointer : "") + column.pointer();
            JsonNode value = cell.text().isEmpty()
                    ? null
                    : cells.value(column, cell, header.units().get(i), at);
            if (value == null) {
                if (column.required() && column.ofSite()) {
                    values.put(at, cell.place()); // where the value is missing
                }
            } else if (column.ofSite()) {
                set(site, pointer, column.pointer(), value, cell);
            } else {
                customer(column, value, cell);
            }
        }
    }

    private void customer(TableColumn column, JsonNode value, TableCell cell) {
        Stated before = stated.putIfAbsent(column, new Stated(value, cell));
        if (before == null) {
            if (column.kind() == TableColumn.Kind.DATE) {
                date(cell);
            } else if (column.circuit() > 0) {
                circuits.computeIfAbsent(column.circuit(), number -> new LinkedHashMap<>())
                        .put(column, new Stated(value, cell));
            } else {
                set(root, "", column.pointer(), value, cell);
            }
        } else if (!before.value().equals(value)) {
            faults.add(Fault.of(
                    "cell-contradiction",
                    cell.place(),
                    column.pointer(),
                    cell.text(),
                    before.cell().text(),
                    before.cell().place().line()));
        }
    }

    /** Adds the existing circuits in the order of their numbers, of which some may be left out. */
    private void circuits() {
        for (Map<TableColumn, Stated> circuit : circuits.values()) {
            ArrayNode list = root.withArrayProperty("existingCircuits");
            String pointer = "/existingCircuits/" + list.size();
            ObjectNode added = list.addObject();
            circuit.forEach((column, stated) -> {
                values.putIfAbsent("/existingCircuits", stated.cell().place());
                values.putIfAbsent(pointer, stated.cell().place());
                String field = column.pointer().substring(column.pointer().lastIndexOf('/'));
                set(added, pointer, field, stated.value(), stated.cell());
            });
        }
    }

    private void set(ObjectNode owner, String base, String field, JsonNode value, TableCell cell) {
        ObjectNode parent = owner;
        StringBuilder pointer = new StringBuilder(base);
        String[] names = field.substring(1).split("/", -1);
        for (int i = 0; i < names.length - 1; i++) {
            pointer.append('/').append(names[i]);
            values.putIfAbsent(pointer.toString(), cell.place());
            parent = parent.withObjectProperty(names[i]);
        }
        parent.set(names[names.length - 1], value);
        values.put(base + field, cell.place());
    }

    private void date(TableCell cell) {
        try {
            asOf = LocalDate.parse(cell.text());
        } catch (DateTimeException e) {
            faults.add(Fault.of("as-of", cell.place(), TableColumns.AS_OF, cell.text()));
        }
    }
}
