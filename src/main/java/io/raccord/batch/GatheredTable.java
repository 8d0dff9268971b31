package io.raccord.batch;

import io.raccord.output.OutputFile;
import io.raccord.output.OutputTarget;
import io.raccord.report.AdviceTables;
import io.raccord.report.TableFormat;
import io.raccord.report.TablePart;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;

/**
 * Observer that writes the table of a batch: its sites and, in a workbook, its findings. Rows are gathered as CSV; other
 * formats are converted from it at the end.
 */
public final class GatheredTable implements BatchObserver, Closeable {

    private final Path target;
    private final TableFormat format;
    private final List<GatheredRows> parts;
    private boolean begun;
    private boolean published;

    private GatheredTable(Path target, TableFormat format) {
        this.target = target;
        this.format = format;
        this.parts = format.parts().stream()
                .map(part -> new GatheredRows(target, part))
                .toList();
    }

    /** Creates the table that is published as {@code target}. No file is opened before the first row. */
    public static GatheredTable open(Path target, TableFormat format) {
        return new GatheredTable(target, format);
    }

    @Override
    public List<Path> working() {
        return parts.stream().map(GatheredRows::file).toList();
    }

    @Override
    public String name() {
        return "table-" + format.id() + "-" + target.toAbsolutePath().normalize();
    }

    @Override
    public void done(Result result) throws IOException {
        begin();
        if (result instanceof Result.Advised advised) {
            for (GatheredRows rows : parts) {
                rows.append(advised.advice());
            }
        }
    }

    @Override
    public String state() throws IOException {
        begin();
        StringJoiner lengths = new StringJoiner(" ");
        for (GatheredRows rows : parts) {
            lengths.add(String.valueOf(rows.sync()));
        }
        return lengths.toString();
    }

    @Override
    public void restore(String state, boolean complete) throws IOException {
        begun = true;
        published = complete && !Files.exists(parts.get(0).file()) && Files.exists(target);
        if (!published) {
            String[] lengths = state.split(" ", -1);
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).cut(Long.parseLong(lengths[i]));
            }
        }
    }

    private void begin() throws IOException {
        if (!begun) {
            for (GatheredRows rows : parts) {
                rows.begin();
            }
            begun = true;
        }
    }

    @Override
    public void complete(LocalDate asOf) throws IOException {
        begin();
        if (!published) {
            for (GatheredRows rows : parts) {
                rows.sync();
                rows.close();
            }
            publish(asOf);
        }
        for (GatheredRows rows :
                parts) { // in this order: without the first, a resumed run takes the table as published
            Files.deleteIfExists(rows.file());
        }
    }

    private void publish(LocalDate asOf) throws IOException {
        OutputTarget wanted = OutputTarget.of(target).writable();
        if (format == TableFormat.CSV && !wanted.streamed()) {
            OutputFile.move(parts.get(0).file(), wanted.file());
        } else {
            OutputFile.write(target, out -> AdviceTables.convert(this::open, format, asOf, out));
        }
    }

    private InputStream open(TablePart part) throws IOException {
        GatheredRows rows = parts.get(format.parts().indexOf(part));
        return new BufferedInputStream(Files.newInputStream(rows.file()));
    }

    @Override
    public void close() throws IOException {
        for (GatheredRows rows : parts) {
            rows.close();
        }
    }
}
