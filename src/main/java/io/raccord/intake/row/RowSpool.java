package io.raccord.intake.row;

import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write-then-read buffer of rows in a temporary file, which allows them to be read in another order. Closing it
 * deletes the file.
 */
public final class RowSpool implements Closeable {

    private final TableOrigin origin;
    private final FileChannel channel;
    private @Nullable DataOutputStream out;
    private long written;

    private RowSpool(TableOrigin origin, FileChannel channel) {
        this.origin = origin;
        this.channel = channel;
        this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    /** Creates an empty spool for the rows of {@code origin}. */
    public static RowSpool open(TableOrigin origin) throws IOException {
        return new RowSpool(origin, temporary());
    }

    /** Creates a temporary file that only the current user can read and that is deleted when it is closed. */
    static FileChannel temporary() throws IOException {
        Path path = Files.createTempFile("raccord-", ".rows");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** The offset of the next row to be written. */
    public long end() {
        return written;
    }

    /** Appends {@code row}. */
    public void add(TableRow row) throws IOException {
        DataOutputStream target = out;
        if (target == null) {
            throw new IllegalStateException("rows cannot be added after the first read");
        }
        int before = target.size();
        target.writeInt(row.line());
        target.writeInt(row.cells().size());
        for (TableCell cell : row.cells()) {
            write(target, cell.text());
            write(target, cell.place());
        }
        target.writeInt(row.faults().size());
        for (Fault fault : row.faults()) {
            write(target, fault.code());
            write(target, fault.place());
            write(target, fault.wrong());
            write(target, fault.right() == null ? Text.same("") : fault.right());
        }
        written += target.size() - before;
        if (target.size() > 1 << 30) { // DataOutputStream.size() is an int
            target.flush();
            out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
        }
    }

    /** Reads the rows of {@code run}. No rows can be added afterwards. */
    public List<TableRow> rows(RowRun run) throws IOException {
        if (out != null) {
            out.flush();
            out = null;
        }
        ByteBuffer bytes = ByteBuffer.allocate(run.bytes());
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, run.offset() + bytes.position()) < 0) {
                throw new EOFException(origin.file());
            }
        }
        bytes.flip();
        List<TableRow> rows = new ArrayList<>();
        while (bytes.hasRemaining()) {
            rows.add(row(bytes));
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private TableRow row(ByteBuffer from) {
        int line = from.getInt();
        List<TableCell> cells = new ArrayList<>();
        for (int left = from.getInt(); left > 0; left--) {
            cells.add(new TableCell(text(from), place(from)));
        }
        List<Fault> faults = new ArrayList<>();
        for (int left = from.getInt(); left > 0; left--) {
            faults.add(new Fault(
                    text(from), place(from), null, new Text(text(from), text(from)), new Text(text(from), text(from))));
        }
        return new TableRow(line, cells, faults);
    }

    private Place place(ByteBuffer from) {
        return origin.at(from.getInt(), from.getInt());
    }

    private static String text(ByteBuffer from) {
        byte[] text = new byte[from.getInt()];
        from.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static void write(DataOutputStream out, Place place) throws IOException {
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private static void write(DataOutputStream out, Text text) throws IOException {
        write(out, text.en());
        write(out, text.fr());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
