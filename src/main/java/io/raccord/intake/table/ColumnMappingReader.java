package io.raccord.intake.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.document.YamlDocuments;
import io.raccord.intake.source.InputText;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.portfolio.MappedHeader;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reader of the YAML file that maps the headers of a stranger's tables to columns. */
public final class ColumnMappingReader {

    /** The maximum length of the file in MiB. */
    private static final int LONGEST = 1;

    /** The maximum number of headers. */
    private static final int MOST = 1_000;

    private static final String COLUMNS = "columns";
    private static final String IGNORE = "ignore";

    private final Document document;
    private final List<MappedHeader> headers = new ArrayList<>();
    private final Map<String, MappedHeader> byHeader = new HashMap<>();
    private final Map<String, MappedHeader> byColumn = new HashMap<>();
    private final List<Fault> faults;

    private ColumnMappingReader(Document document) {
        this.document = document;
        this.faults = new ArrayList<>(document.faults());
    }

    /**
     * Reads the mapping in {@code in}.
     *
     * @param file the file name in faults
     * @throws ProfileRefusedException with everything that is wrong with it
     */
    public static ColumnMapping read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST * 1024 * 1024 + 1);
        if (bytes.length > LONGEST * 1024 * 1024) {
            throw new ProfileRefusedException(
                    List.of(Fault.of("columns-too-long", Place.startOf(file), null, LONGEST)));
        }
        String text = InputText.decode(file, bytes);
        InputText.control(file, text).ifPresent(fault -> {
            throw new ProfileRefusedException(List.of(fault));
        });
        ColumnMappingReader reader = new ColumnMappingReader(YamlDocuments.read(file, text));
        reader.root();
        if (!reader.faults.isEmpty()) {
            throw new ProfileRefusedException(
                    reader.faults.stream().sorted(Fault.ORDER).toList());
        }
        return new ColumnMapping(List.copyOf(reader.headers));
    }

    private void root() {
        JsonNode root = document.root();
        if (!root.isObject()) {
            fault("columns-file", document.placeOf(""));
            return;
        }
        if (root.path(COLUMNS).size() + root.path(IGNORE).size() > MOST) {
            fault("columns-many", document.placeOf(""), MOST);
            return;
        }
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            switch (field.getKey()) {
                case COLUMNS -> columns(field.getValue());
                case IGNORE -> ignored(field.getValue());
                default ->
                    faults.add(Fault.of(
                                    "columns-field",
                                    document.placeOfKey(Document.token(field.getKey())),
                                    null,
                                    field.getKey())
                            .withNearest(Nearest.to(field.getKey(), List.of(COLUMNS, IGNORE))));
            }
        }
    }

    private void columns(JsonNode columns) {
        if (!columns.isObject()) {
            fault("columns-columns", document.placeOf("/" + COLUMNS));
            return;
        }
        for (Map.Entry<String, JsonNode> each : columns.properties()) {
            String pointer = "/" + COLUMNS + Document.token(each.getKey());
            Place place = document.placeOf(pointer);
            TableColumn column = ColumnNames.at(each.getValue().asText());
            if (!each.getValue().isTextual()) {
                fault("columns-path", place, each.getKey());
            } else if (column == null) {
                faults.add(
                        Fault.of("columns-unknown", place, null, each.getValue().asText())
                                .withNearest(nearest(each.getValue().asText())));
            }
            add(each.getKey(), column, document.placeOfKey(pointer));
        }
    }

    private static List<String> nearest(String text) {
        Set<TableColumn> labelled = ColumnLabels.named(HeaderText.of(text));
        return labelled.isEmpty()
                ? Nearest.to(
                        text, TableColumns.ALL.stream().map(TableColumn::name).toList())
                : labelled.stream()
                        .map(TableColumn::name)
                        .limit(Nearest.OFFERED)
                        .toList();
    }

    private void ignored(JsonNode list) {
        if (!list.isArray()) {
            fault("columns-ignore", document.placeOf("/" + IGNORE));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            Place place = document.placeOf("/" + IGNORE + "/" + i);
            if (list.get(i).isTextual()) {
                add(list.get(i).asText(), null, place);
            } else {
                fault("columns-ignored", place);
            }
        }
    }

    private void add(String header, @Nullable TableColumn column, Place place) {
        MappedHeader mapped = new MappedHeader(header, column == null ? null : column.name(), place);
        String written = HeaderText.of(header).written();
        MappedHeader same = byHeader.putIfAbsent(written, mapped);
        if (written.isEmpty()) {
            fault("columns-blank", place);
        } else if (same != null) {
            fault("columns-header-twice", place, header, same.place().line());
        }
        MappedHeader other = column == null ? null : byColumn.putIfAbsent(column.name(), mapped);
        if (other != null && column != null) {
            fault(
                    "columns-twice",
                    place,
                    column.name(),
                    other.header(),
                    other.place().line());
        }
        headers.add(mapped);
    }

    private void fault(String code, Place place, Object... arguments) {
        faults.add(Fault.of(code, place, null, arguments));
    }
}
