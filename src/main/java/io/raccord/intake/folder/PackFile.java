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
 * A YAML file of a pack, with the faults found in it so far.
 *
 * @param document the tree
 * @param faults where faults are gathered
 */
public record PackFile(Document document, List<Fault> faults) {

    /** Reads {@code text}; empty, with the fault gathered, when it is not YAML. */
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

    /** The text at {@code pointer}; null, with a fault, when there is none. */
    @Nullable
    public String text(String pointer) {
        JsonNode node = at(pointer);
        if (!node.isTextual() || node.textValue().isBlank()) {
            fault("pack-text", pointer, last(pointer));
            return null;
        }
        return node.textValue();
    }

    /** The text in both languages at {@code pointer}; null, with a fault, when one is missing. */
    @Nullable
    public Text bilingual(String pointer) {
        String en = text(pointer + "/en");
        String fr = text(pointer + "/fr");
        return en == null || fr == null ? null : new Text(en, fr);
    }

    /** {@code text} as an ISO date or the name of one of {@code dates}; null, with a fault, when it is neither. */
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
