package io.raccord.intake.folder;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.document.YamlDocuments;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file of a pack, and the collector of its faults.
 *
 * @param document the parsed file
 * @param faults the list that faults are added to
 */
public record PackFile(Document document, List<Fault> faults) {

    /** Parses {@code text}; returns empty, with a fault added, when it is not YAML. */
    public static Optional<PackFile> read(String file, String text, List<Fault> faults) {
        try {
            Document document = YamlDocuments.read(file, text);
            faults.addAll(document.faults());
            return Optional.of(new PackFile(document, faults));
        } catch (ProfileRefusedException e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }

    public JsonNode at(String pointer) {
        return document.root().at(pointer);
    }

    public void fault(String code, String pointer, Object... arguments) {
        faults.add(Fault.of(code, document.placeOf(pointer), null, arguments));
    }

    /** The string at {@code pointer}; null, with a fault added, when there is none. */
    @Nullable
    public String text(String pointer) {
        JsonNode node = at(pointer);
        if (!node.isTextual() || node.textValue().isBlank()) {
            fault("pack-text", pointer, last(pointer));
            return null;
        }
        return node.textValue();
    }

    /** The text in both languages at {@code pointer}; null, with a fault added, when a language is missing. */
    @Nullable
    public Text bilingual(String pointer) {
        String en = text(pointer + "/en");
        String fr = text(pointer + "/fr");
        return en == null || fr == null ? null : new Text(en, fr);
    }

    /**
     * Parses {@code text} as an ISO date or a name in {@code dates}; returns null, with a fault added, when it is
     * neither.
     */
    @Nullable
    public LocalDate date(String text, String pointer, Map<String, LocalDate> dates) {
        LocalDate named = dates.get(text);
        if (named != null) {
            return named;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            Place place = document.placeOfKey(pointer);
            faults.add(Fault.of("unknown-date", place, null, text).withNearest(Nearest.to(text, dates.keySet())));
            return null;
        }
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
