package io.raccord.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.zip.GZIPOutputStream;

/** The cells of a column in one group of rows of a Parquet file: optional, plain, packed by gzip, in one page. */
final class ParquetColumn {

    private static final int DATA_PAGE = 0;
    private static final int PLAIN = 0;
    private static final int RUN_LENGTH = 3;

    private final Column<?> column;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final BitSet present = new BitSet();
    private int count;

    ParquetColumn(Column<?> column) {
        this.column = column;
    }

    /** Adds a cell as CSV has it; an empty one is null. */
    void add(String cell) {
        if (!cell.isEmpty()) {
            present.set(count);
            switch (column.kind()) {
                case TEXT -> text(TableLines.plain(cell));
                case INTEGER -> integer(values, Integer.parseInt(cell));
                case DATE ->
                    integer(values, Math.toIntExact(LocalDate.parse(cell).toEpochDay()));
            }
        }
        count++;
    }

    private void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        integer(values, utf8.length);
        values.writeBytes(utf8);
    }

    /** Writes the page with its header to {@code out}, which is {@code at} bytes long. */
    ParquetChunk write(OutputStream out, long at) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        byte[] levels = levels();
        integer(plain, levels.length);
        plain.writeBytes(levels);
        values.writeTo(plain);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            plain.writeTo(gzip);
        }
        byte[] header = ThriftCompact.struct(page -> page.integer(1, DATA_PAGE)
                .integer(2, plain.size())
                .integer(3, packed.size())
                .struct(
                        5,
                        data -> data.integer(1, count)
                                .integer(2, PLAIN)
                                .integer(3, RUN_LENGTH)
                                .integer(4, RUN_LENGTH)));
        out.write(header);
        packed.writeTo(out);
        return new ParquetChunk(column, at, header.length + packed.size(), header.length + plain.size());
    }

    /** Which cells are there, a bit each, as one packed run. */
    private byte[] levels() {
        int groups = (count + 7) / 8;
        ByteArrayOutputStream levels = new ByteArrayOutputStream();
        int head = (groups << 1) | 1;
        while ((head & ~0x7F) != 0) {
            levels.write((head & 0x7F) | 0x80);
            head >>>= 7;
        }
        levels.write(head);
        byte[] bits = present.toByteArray();
        levels.writeBytes(bits);
        levels.writeBytes(new byte[groups - bits.length]);
        return levels.toByteArray();
    }

    private static void integer(ByteArrayOutputStream out, int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(value >>> shift);
        }
    }
}
