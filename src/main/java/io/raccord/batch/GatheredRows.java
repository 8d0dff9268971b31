package io.raccord.batch;

import io.raccord.advice.Advice;
import io.raccord.report.AdviceTables;
import io.raccord.report.TablePart;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a part of a table, appended as CSV to a working file, which can be truncated to the last checkpoint when a
 * run is resumed.
 */
final class GatheredRows implements Closeable {

    private static final Map<TablePart, String> SUFFIXES =
            Map.of(TablePart.SITES, ".rows", TablePart.FINDINGS, ".findings");

    private final TablePart part;
    private final Path laid;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private @Nullable PartFile rows;

    /** The rows of {@code part} of the table {@code target}. No file is opened before the first row. */
    GatheredRows(Path target, TablePart part) {
        this.part = part;
        this.laid = target.resolveSibling(target.getFileName() + SUFFIXES.get(part));
    }

    /** The working file. */
    Path file() {
        return PartFile.part(laid);
    }

    private PartFile rows() throws IOException {
        if (rows == null) {
            rows = PartFile.open(laid);
        }
        return rows;
    }

    /** Discards the rows of an earlier run that is not resumed, and writes the header. */
    void begin() throws IOException {
        rows().cut(0);
        rows().append(ByteBuffer.wrap(AdviceTables.header(part)));
    }

    /** Keeps the first {@code length} bytes. */
    void cut(long length) throws IOException {
        rows().cut(length);
    }

    void append(Advice advice) throws IOException {
        lines.reset();
        AdviceTables.write(advice, part, lines);
        rows().append(ByteBuffer.wrap(lines.toByteArray()));
    }

    /** Flushes the rows to disk, and returns their length in bytes. */
    long sync() throws IOException {
        rows().sync();
        return rows().length();
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
        }
    }
}
