package io.raccord.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The Parquet file, read back according to the format specification. */
class SiteParquetTest {

    @Test
    void everyCellOfEveryGroupReadsBack() throws Exception {
        List<List<String>> rows = rows(100);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SiteParquet parquet = new SiteParquet(out, 37)) {
            for (List<String> row : rows) {
                parquet.add(row);
            }
        }
        byte[] file = out.toByteArray();
        assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(file, file.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
        Map<Integer, Object> footer = footer(file);
        assertThat(footer.get(3)).isEqualTo(100L);
        assertThat(structs(footer, 2).get(1)).containsEntry(4, "customer_id").containsEntry(6, 0L);
        List<List<String>> read = new ArrayList<>();
        for (Map<Integer, Object> group : structs(footer, 4)) {
            List<Map<Integer, Object>> chunks = structs(group, 1);
            List<List<String>> columns = new ArrayList<>();
            for (int i = 0; i < chunks.size(); i++) {
                long at = number(struct(chunks.get(i), 3), 9);
                columns.add(cells(file, (int) at, SiteColumns.ALL.get(i).kind()));
            }
            for (int row = 0; row < number(group, 3); row++) {
                int index = row;
                read.add(columns.stream().map(column -> column.get(index)).toList());
            }
        }
        assertThat(read).isEqualTo(rows);
    }

    @Test
    void aFileWithoutRowsIsWhole() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SiteParquet(out).close();
        assertThat(footer(out.toByteArray()).get(3)).isEqualTo(0L);
    }

    private static List<List<String>> rows(int count) {
        Random random = new Random(5);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> row = new ArrayList<>();
            for (Column<?> column : SiteColumns.ALL) {
                String cell = switch (column.kind()) {
                    case TEXT -> "é " + column.name() + i;
                    case INTEGER -> String.valueOf(random.nextInt());
                    case DATE -> LocalDate.of(2026, 11, 1 + i % 30).toString();
                };
                row.add(random.nextInt(3) == 0 ? "" : cell);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<Integer, Object> footer(byte[] file) {
        int length = ByteBuffer.wrap(file, file.length - 8, 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        return new ThriftReader(ByteBuffer.wrap(file, file.length - 8 - length, length)).struct();
    }

    private static List<String> cells(byte[] file, int at, Column.Kind kind) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(file, at, file.length - at);
        Map<Integer, Object> header = new ThriftReader(bytes).struct();
        int packed = (int) number(header, 3);
        int count = (int) number(struct(header, 5), 1);
        byte[] page = Arrays.copyOfRange(file, bytes.position(), bytes.position() + packed);
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(page)).readAllBytes();
        assertThat((long) plain.length).isEqualTo(number(header, 2));
        ByteBuffer values = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        int end = values.getInt() + Integer.BYTES;
        long run = new ThriftReader(values).varint();
        assertThat(run).isEqualTo((count + 7) / 8 * 2 + 1);
        int levels = values.position();
        values.position(end);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean there = ((plain[levels + i / 8] >> (i % 8)) & 1) == 1;
            cells.add(there ? cell(values, kind) : "");
        }
        assertThat(values.hasRemaining()).isFalse();
        return cells;
    }

    private static String cell(ByteBuffer values, Column.Kind kind) {
        int number = values.getInt();
        return switch (kind) {
            case INTEGER -> String.valueOf(number);
            case DATE -> LocalDate.ofEpochDay(number).toString();
            case TEXT -> {
                byte[] text = new byte[number];
                values.get(text);
                yield new String(text, StandardCharsets.UTF_8);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Map<Integer, Object>> structs(Map<Integer, Object> struct, int field) {
        return (List<Map<Integer, Object>>) Objects.requireNonNull(struct.get(field));
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, Object> struct(Map<Integer, Object> struct, int field) {
        return (Map<Integer, Object>) Objects.requireNonNull(struct.get(field));
    }

    private static long number(Map<Integer, Object> struct, int field) {
        return (long) Objects.requireNonNull(struct.get(field));
    }
}
