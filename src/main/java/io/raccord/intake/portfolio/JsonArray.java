package io.raccord.intake.portfolio;

import io.raccord.intake.profile.ProfileReader;
import io.raccord.intake.source.PortfolioSource;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio in the form of one JSON array, with an entry per element. Elements are split at brackets and commas
 * outside strings, without parsing them, so that a malformed element does not affect the next ones.
 */
final class JsonArray implements Portfolio {

    private final PortfolioSource source;
    private final EntryText entry;
    private final ByteArrayOutputStream element = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int line = 1;
    private int next;
    private State state = State.BEFORE;

    /** The states of the splitter. */
    private enum State {
        BEFORE,
        FIRST,
        LATER,
        CLOSED,
        ENDED
    }

    JsonArray(PortfolioSource source) {
        this.source = source;
        this.entry = new EntryText(source.name());
    }

    @Override
    public @Nullable PortfolioEntry next() throws IOException {
        if (state == State.BEFORE) {
            skipSpace(); // up to the opening bracket
            state = State.FIRST;
        }
        if (state == State.ENDED) {
            return null;
        }
        skipSpace();
        if (state == State.FIRST && next == ']') {
            state = State.CLOSED;
            skipSpace();
        }
        if (state == State.CLOSED) {
            state = State.ENDED;
            return next < 0 ? null : fault("after-array");
        }
        if (next < 0) {
            state = State.ENDED;
            return fault("array-open");
        }
        int begins = line;
        readElement();
        byte[] bytes = element.toByteArray();
        return entry.entry(begins, bytes);
    }

    private PortfolioEntry fault(String code) {
        return PortfolioEntry.of(source.name(), line, new byte[0], () -> {
            throw new ProfileRefusedException(List.of(Fault.of(code, Place.startOf(source.name()), null)));
        });
    }

    /**
     * Reads the element that begins with {@code next}. Keeps at most one byte more than the size limit of a profile.
     */
    private void readElement() throws IOException {
        element.reset();
        int depth = 0;
        boolean text = false;
        boolean escaped = false;
        while (next >= 0) {
            if (text) {
                text = escaped || (next != '"' && next != '\n'); // a string ends at the end of its line at the latest
                escaped = next == '\\' && !escaped;
            } else if (depth == 0 && (next == ',' || next == ']')) {
                state = next == ',' ? State.LATER : State.CLOSED;
                return;
            } else if (next == '"') {
                text = true;
                escaped = false;
            } else if (next == '{' || next == '[') {
                depth++;
            } else if (next == '}' || next == ']') {
                depth = Math.max(0, depth - 1);
            }
            if (element.size() <= ProfileReader.LONGEST) {
                element.write(next);
            }
            read();
        }
        state = depth > 0 || text ? State.ENDED : State.LATER; // report a truncated array once
    }

    private void skipSpace() throws IOException {
        do {
            read();
        } while (next == ' ' || next == '\t' || next == '\n' || next == '\r');
    }

    private void read() throws IOException {
        line += next == '\n' ? 1 : 0;
        if (at == end) {
            end = Math.max(0, source.bytes().read(buffer, 0, buffer.length));
            at = 0;
        }
        next = at == end ? -1 : buffer[at++] & 0xFF;
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
