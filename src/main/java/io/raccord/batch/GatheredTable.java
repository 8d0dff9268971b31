package io.raccord.batch;

import io.raccord.output.OutputFile;
import io.raccord.output.OutputTarget;
import io.raccord.report.SiteTables;
import io.raccord.report.TableFormat;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Observer that writes the table of sites of a batch. Rows are appended as CSV, which can be truncated to the last
 * checkpoint when a run is resumed; other formats are converted from it at the end.
 */
public final class GatheredTable implements BatchObserver, Closeable {

    private final Path target;
    private final TableFormat format;
    private final Path laid;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private @Nullable PartFile rows;
    private boolean begun;
    private boolean published;

    private GatheredTable(Path target, TableFormat format) {
        this.target = target;
        this.format = format;
        this.laid = laid(target);
    }

    private static Path laid(Path target) {
        return target.resolveSibling(target.getFileName() + ".rows");
    }

    /** The file that holds the rows of the table {@code target} until they are complete. */
    public static Path working(Path target) {
        return PartFile.part(laid(target));
    }

    /** Creates the table that is published as {@code target}. No file is opened before the first row. */
    public static GatheredTable open(Path target, TableFormat format) {
        return new GatheredTable(target, format);
    }

    private PartFile rows() throws IOException {
        if (rows == null) {
            rows = PartFile.open(laid);
        }
        return rows;
    }

    @Override
    public Optional<Path> working() {
        return Optional.of(working(target));
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
            rows().append(ByteBuffer.wrap(lines.toByteArray()));
        }
    }

    @Override
    public String state() throws IOException {
        begin();
        rows().sync();
        return String.valueOf(rows().length());
    }

    @Override
    public void restore(String state, boolean complete) throws IOException {
        begun = true;
        published = complete && !Files.exists(PartFile.part(laid)) && Files.exists(target);
        if (!published) {
            rows().cut(Long.parseLong(state));
        }
    }

    /** Discards the rows of an earlier run that is not resumed, and writes the header. */
    private void begin() throws IOException {
        if (!begun) {
            rows().cut(0);
            rows().append(ByteBuffer.wrap(SiteTables.header()));
            begun = true;
        }
    }

    @Override
    public void complete(LocalDate asOf) throws IOException {
        begin();
        if (published) {
            return;
        }
        rows().sync();
        rows().close();
        OutputTarget wanted = OutputTarget.of(target).writable();
        if (format == TableFormat.CSV && !wanted.streamed()) {
            OutputFile.move(PartFile.part(laid), wanted.file());
        } else {
            OutputFile.write(target, out -> convert(asOf, out));
            Files.deleteIfExists(PartFile.part(laid));
        }
    }

    private void convert(LocalDate asOf, OutputStream out) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(PartFile.part(laid)))) {
            if (format == TableFormat.CSV) {
                in.transferTo(out);
            } else {
                SiteTables.convert(in, format, asOf, out);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
        }
    }
}
