package io.raccord.intake.portfolio;

import io.raccord.intake.profile.ProfileReader;
import io.raccord.intake.source.PortfolioSource;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio in JSON Lines, with an entry per line. Lines end with LF or CRLF; an empty line is an entry with a fault.
 */
final class JsonLines implements Portfolio {

    private final PortfolioSource source;
    private final EntryText entry;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;
    private int number;

    JsonLines(PortfolioSource source) {
        this.source = source;
        this.entry = new EntryText(source.name());
    }

    @Override
    public @Nullable PortfolioEntry next() throws IOException {
        if (!readLine()) {
            return null;
        }
        number++;
        return entry.entry(number, line.toByteArray());
    }

    /** Reads the next line; returns false at the end. Keeps at most one byte more than the size limit of a profile. */
    private boolean readLine() throws IOException {
        line.reset();
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            line.write(buffer, at, Math.min(stop - at, ProfileReader.LONGEST + 1 - line.size()));
            at = Math.min(stop + 1, end);
            if (stop < end) {
                break;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        end = Math.max(0, source.bytes().read(buffer, 0, buffer.length));
        at = 0;
        return end > 0;
    }

    @Override
    public long taken() {
        return source.taken();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
