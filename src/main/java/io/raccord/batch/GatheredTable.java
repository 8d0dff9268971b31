package io.raccord.batch;

import io.raccord.report.SiteTables;
import io.raccord.report.TableFormat;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Observer that writes the table of sites of a batch. Rows are appended as CSV, which can be truncated to the last
 * checkpoint when a run is resumed; other formats are converted from it at the end.
 */
public final class GatheredTable implements BatchObserver, Closeable {

    private final Path target;
    private final TableFormat format;
    private final Path laid;
    private final PartFile rows;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private boolean begun;
    private boolean published;

    private GatheredTable(Path target, TableFormat format, Path laid, PartFile rows) {
        this.target = target;
        this.format = format;
        this.laid = laid;
        this.rows = rows;
    }

    /**
     * Opens the table that is published as {@code target}.
     *
     * @throws IOException if the file cannot be written
     */
    public static GatheredTable open(Path target, TableFormat format) throws IOException {
        Path laid = target.resolveSibling(target.getFileName() + ".rows");
        return new GatheredTable(target, format, laid, PartFile.open(laid));
    }

    @Override
    public String name() {
        return "table-" + format.id();
    }

    @Override
    public void done(Result result) throws IOException {
        begin();
        if (result instanceof Result.Advised advised) {
            lines.reset();
            SiteTables.write(advised.advice(), lines);
            rows.append(ByteBuffer.wrap(lines.toByteArray()));
        }
    }

    @Override
    public String state() throws IOException {
        begin();
        rows.sync();
        return String.valueOf(rows.length());
    }

    @Override
    public void restore(String state, boolean complete) throws IOException {
        begun = true;
        published = complete && Files.size(PartFile.part(laid)) == 0 && Files.exists(target);
        if (!published) {
            rows.cut(Long.parseLong(state));
        }
    }

    /** Discards the rows of an earlier run that is not resumed, and writes the header. */
    private void begin() throws IOException {
        if (!begun) {
            rows.cut(0);
            rows.append(ByteBuffer.wrap(SiteTables.header()));
            begun = true;
        }
    }

    @Override
    public void complete(LocalDate asOf) throws IOException {
        begin();
        rows.sync();
        rows.close();
        if (!published && format != TableFormat.CSV) {
            Path converted = PartFile.part(target);
            try (InputStream in = new BufferedInputStream(Files.newInputStream(PartFile.part(laid)));
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(converted))) {
                SiteTables.convert(in, format, asOf, out);
            }
            PartFile.move(converted, target);
        } else if (!published) {
            PartFile.move(PartFile.part(laid), target);
        }
        Files.deleteIfExists(PartFile.part(laid));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
