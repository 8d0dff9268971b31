package io.raccord.intake.portfolio;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.document.JsonDocuments;
import io.raccord.intake.profile.ProfileReader;
import io.raccord.intake.source.InputText;
import io.raccord.portfolio.DatedProfile;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reader of a portfolio entry in JSON: a profile, or {@code {"asOf": …, "profile": …}}.
 *
 * @param file the name of the portfolio in faults
 */
public record EntryText(String file) {

    private static final List<String> FIELDS = List.of("asOf", "profile");

    /** Creates the entry with the content {@code bytes}, which begins on {@code line}. */
    public PortfolioEntry entry(int line, byte[] bytes) {
        return PortfolioEntry.of(file, line, bytes, () -> read(bytes));
    }

    /**
     * Reads the profile in {@code bytes}.
     *
     * @throws ProfileRefusedException when no part of the profile can be used
     */
    public DatedProfile read(byte[] bytes) {
        if (bytes.length > ProfileReader.LONGEST) {
            throw refused("entry-too-long", ProfileReader.LONGEST / (1024 * 1024));
        }
        if (InputText.marked(bytes)) {
            throw refused("byte-order-mark");
        }
        String text = InputText.decode(file, bytes);
        DatedProfile quick = quick(text);
        return quick == null ? careful(text) : quick;
    }

    /** Fast path: reads the profile in {@code text} when it is valid. Returns null when it may have faults. */
    @Nullable
    public DatedProfile quick(String text) {
        JsonNode root = JsonDocuments.plain(text);
        if (root == null) {
            return null;
        }
        if (!root.has("profile")) {
            ReadProfile read = ProfileReader.quick(root, () -> JsonDocuments.read(file, text));
            return read == null ? null : new DatedProfile(read, null);
        }
        JsonNode date = root.get("asOf");
        if (root.size() != (date == null ? 1 : 2) || (date != null && !date.isTextual())) {
            return null;
        }
        try {
            LocalDate asOf = date == null ? null : LocalDate.parse(date.textValue());
            ReadProfile read = ProfileReader.quick(root.get("profile"), () -> profile(JsonDocuments.read(file, text)));
            return read == null ? null : new DatedProfile(read, asOf);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Document profile(Document document) {
        return document.part("/profile", document.root().path("profile"));
    }

    /**
     * Slow path: reads the profile in {@code text} with all of its faults.
     *
     * @throws ProfileRefusedException when no part of the profile can be used
     */
    DatedProfile careful(String text) {
        InputText.control(file, text).ifPresent(fault -> {
            throw new ProfileRefusedException(List.of(fault));
        });
        if (text.isBlank()) {
            throw refused("empty-entry");
        }
        Document document = JsonDocuments.read(file, text);
        return dated(document.root()) ? dated(document) : new DatedProfile(ProfileReader.read(document), null);
    }

    private ProfileRefusedException refused(String code, Object... arguments) {
        return new ProfileRefusedException(List.of(Fault.of(code, Place.startOf(file), null, arguments)));
    }

    private static boolean dated(JsonNode root) {
        return root.has("profile") || (root.has("asOf") && !root.has("sites") && !root.has("schemaVersion"));
    }

    private static DatedProfile dated(Document document) {
        JsonNode root = document.root();
        List<Fault> faults = new ArrayList<>(document.faults());
        root.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                Place place = document.placeOfKey(Document.token(name));
                faults.add(Fault.of("unknown-field", place, name, name, String.join(", ", FIELDS))
                        .withNearest(Nearest.to(name, FIELDS)));
            }
        });
        LocalDate asOf = date(document, faults);
        if (!root.has("profile")) {
            faults.add(Fault.of("missing-field", document.placeOf(""), "profile", "profile"));
            throw new ProfileRefusedException(faults);
        }
        try {
            ReadProfile read = ProfileReader.read(profile(document));
            return new DatedProfile(faults.isEmpty() ? read : read.with(faults), asOf);
        } catch (ProfileRefusedException e) {
            faults.addAll(e.faults());
            throw new ProfileRefusedException(faults);
        }
    }

    private static @Nullable LocalDate date(Document document, List<Fault> faults) {
        JsonNode date = document.root().get("asOf");
        if (date == null) {
            return null;
        }
        try {
            if (date.isTextual()) {
                return LocalDate.parse(date.textValue());
            }
        } catch (DateTimeException e) {
            // reported below
        }
        faults.add(Fault.of("as-of", document.placeOf("/asOf"), "asOf", date.isTextual() ? date.textValue() : date));
        return null;
    }
}
