package io.raccord.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The table of sites as Parquet, of which one group of rows at a time is in memory. */
final class SiteParquet implements Closeable {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_OF_A_GROUP = 20_000;
    private static final int OPTIONAL = 1;
    private static final int UTF8 = 0;
    private static final int DATE = 6;
    private static final int GZIP = 2;

    /** A group of rows that was written. */
    private record Group(List<ParquetChunk> chunks, int rows) {}

    private final OutputStream out;
    private final int rowsOfAGroup;
    private final List<Group> groups = new ArrayList<>();
    private List<ParquetColumn> columns = columns();
    private long written;
    private int rows;

    /**
     * @param out stays open
     */
    SiteParquet(OutputStream out) throws IOException {
        this(out, ROWS_OF_A_GROUP);
    }

    SiteParquet(OutputStream out, int rowsOfAGroup) throws IOException {
        this.out = out;
        this.rowsOfAGroup = rowsOfAGroup;
        write(MAGIC);
    }

    private static List<ParquetColumn> columns() {
        return SiteColumns.ALL.stream().map(ParquetColumn::new).toList();
    }

    /** Adds a row of cells as CSV has them. */
    void add(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            columns.get(i).add(cells.get(i));
        }
        if (++rows == rowsOfAGroup) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        List<ParquetChunk> chunks = new ArrayList<>();
        for (ParquetColumn column : columns) {
            ParquetChunk chunk = column.write(out, written);
            chunks.add(chunk);
            written += chunk.packed();
        }
        groups.add(new Group(List.copyOf(chunks), rows));
        columns = columns();
        rows = 0;
    }

    @Override
    public void close() throws IOException {
        if (rows > 0) {
            endGroup();
        }
        byte[] footer = ThriftCompact.struct(this::footer);
        write(footer);
        write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.length)
                .array());
        write(MAGIC);
        out.flush();
    }

    private void footer(ThriftCompact file) {
        List<Consumer<ThriftCompact>> schema = new ArrayList<>();
        schema.add(root -> root.text(4, "sites").integer(5, SiteColumns.ALL.size()));
        SiteColumns.ALL.forEach(column -> schema.add(element -> field(element, column)));
        file.integer(1, 1)
                .structs(2, schema, (element, fields) -> fields.accept(element))
                .number(3, groups.stream().mapToLong(Group::rows).sum())
                .structs(4, groups, SiteParquet::group)
                .text(6, "Raccord");
    }

    private static void field(ThriftCompact element, Column<?> column) {
        element.integer(1, ParquetChunk.type(column)).integer(3, OPTIONAL).text(4, ParquetChunk.name(column));
        if (column.kind() != Column.Kind.INTEGER) {
            element.integer(6, column.kind() == Column.Kind.TEXT ? UTF8 : DATE);
        }
    }

    private static void group(ThriftCompact out, Group group) {
        out.structs(
                        1,
                        group.chunks(),
                        (column, chunk) -> column.number(2, chunk.at())
                                .struct(
                                        3,
                                        meta -> meta.integer(1, ParquetChunk.type(chunk.column()))
                                                .integers(2, List.of(0, 3))
                                                .texts(3, List.of(ParquetChunk.name(chunk.column())))
                                                .integer(4, GZIP)
                                                .number(5, group.rows())
                                                .number(6, chunk.unpacked())
                                                .number(7, chunk.packed())
                                                .number(9, chunk.at())))
                .number(
                        2,
                        group.chunks().stream()
                                .mapToLong(ParquetChunk::unpacked)
                                .sum())
                .number(3, group.rows());
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
