package io.raccord.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads many profiles, a few at a time: JSON Lines, a line being a profile or {@code {"asOf": …, "profile": …}}; or the
 * files of a folder; or a single profile in YAML or JSON.
 */
public final class PortfolioReader implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final String shown;
    private final Deque<Path> files = new ArrayDeque<>();
    private final @Nullable BufferedReader lines;
    private int line;

    private PortfolioReader(String shown, List<Path> files, @Nullable BufferedReader lines) {
        this.shown = shown;
        this.files.addAll(files);
        this.lines = lines;
    }

    /** A reader of {@code source}, a file or a folder. */
    public static PortfolioReader open(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            try (Stream<Path> found = Files.list(source)) {
                return new PortfolioReader(
                        source.toString(),
                        found.filter(PortfolioReader::isProfile).sorted().toList(),
                        null);
            }
        }
        return isProfile(source)
                ? new PortfolioReader(source.toString(), List.of(source), null)
                : new PortfolioReader(
                        source.toString(), List.of(), Files.newBufferedReader(source, StandardCharsets.UTF_8));
    }

    private static boolean isProfile(Path file) {
        return Files.isRegularFile(file) && file.toString().matches("(?i).*\\.(ya?ml|json)");
    }

    /** The next entries, at most {@code most}; none at the end. Read them before the next call. */
    public List<PortfolioEntry> next(int most) throws IOException {
        List<PortfolioEntry> entries = new ArrayList<>();
        while (entries.size() < most && !files.isEmpty()) {
            Path file = files.remove();
            String name = file.toString();
            entries.add(new PortfolioEntry(name, 0, () -> {
                try (InputStream in = Files.newInputStream(file)) {
                    return new DatedProfile(new ProfileReader().read(name, in), null);
                }
            }));
        }
        while (lines != null && entries.size() < most) {
            String text = lines.readLine();
            if (text == null) {
                break;
            }
            int number = ++line;
            if (!text.isBlank()) {
                entries.add(new PortfolioEntry(shown + ":" + number, number, () -> dated(text)));
            }
        }
        return entries;
    }

    private DatedProfile dated(String text) throws IOException {
        String date = null;
        String profile = text;
        boolean wrapped = false;
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    JsonToken value = parser.nextToken();
                    int from = (int) parser.currentTokenLocation().getCharOffset();
                    if (field.equals("asOf")) {
                        date = parser.getText();
                        wrapped = true;
                    }
                    parser.skipChildren();
                    if (field.equals("profile") && value == JsonToken.START_OBJECT) {
                        int to = (int) parser.currentLocation().getCharOffset();
                        profile = " ".repeat(from) + text.substring(from, to); // so that every column stays
                        wrapped = true;
                    }
                }
            }
        } catch (JsonProcessingException e) {
            profile = text; // read as a profile, it is refused with the place of what is wrong
        }
        LocalDate asOf = wrapped && date != null ? date(date) : null;
        byte[] bytes = profile.getBytes(StandardCharsets.UTF_8);
        return new DatedProfile(new ProfileReader().read(shown, new ByteArrayInputStream(bytes)), asOf);
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ProfileRefusedException(List.of(Fault.of("as-of", Place.startOf(shown), "asOf", text)));
        }
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
