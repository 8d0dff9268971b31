package io.raccord.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.document.PlainValues;
import io.raccord.intake.folder.PackFile;
import io.raccord.intake.pack.ParametersReader;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Term;
import io.raccord.rulebook.NumberRange;
import io.raccord.rulebook.NumberTier;
import io.raccord.rulebook.ParameterHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Façade of what replaces the value of a parameter, by the reader of {@code parameters.yaml}. */
public final class ParameterChanges {

    private ParameterChanges() {}

    /**
     * The parameter {@code id} with {@code value} where it has another at {@code asOf}.
     *
     * @param place the place of the id in the argument that sets it
     * @throws ProfileRefusedException when there is no such parameter at the date, or the value is not of its type
     */
    public static ParameterHistory set(
            Map<String, ParameterHistory> parameters, String id, @Nullable Object value, LocalDate asOf, Place place) {
        ParameterHistory known = parameters.get(id);
        if (known == null) {
            throw refused(Fault.of("set-parameter", place, null, id).withNearest(Nearest.to(id, parameters.keySet())));
        }
        LocalDate since = known.values().floorKey(asOf);
        if (since == null) {
            throw refused(Fault.of(
                    "set-parameter-date",
                    place,
                    null,
                    id,
                    known.values().firstKey().toString()));
        }
        List<Fault> faults = new ArrayList<>();
        PackFile file = new PackFile(document(known, since, value, place), faults);
        ParameterHistory edited = ParametersReader.replaced(file, known).orElse(known);
        if (!faults.isEmpty()) {
            throw new ProfileRefusedException(faults);
        }
        if (known.isRegex() && !edited.isRegex()) {
            throw refused(Fault.of("set-parameter-regex", place, null, id));
        }
        return edited;
    }

    /** The value of {@code known} at {@code asOf} in the notation of {@code parameters.yaml}; null without one. */
    public static @Nullable Object value(@Nullable ParameterHistory known, LocalDate asOf) {
        return known == null
                ? null
                : known.at(asOf).map(each -> plain(each.value())).orElse(null);
    }

    private static ProfileRefusedException refused(Fault fault) {
        return new ProfileRefusedException(List.of(fault));
    }

    private static Document document(ParameterHistory known, LocalDate since, @Nullable Object value, Place place) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("type", type(known.values().get(since)));
        entry.put("source", known.source().id());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(since.toString(), value);
        entry.put("values", values);
        JsonNode root = PlainValues.tree(Map.of(known.id(), entry));
        return new Document(place.file(), root, Map.of("", place), Map.of(), List.of());
    }

    private static String type(@Nullable Object value) {
        if (value instanceof List<?> list) {
            Object first = list.isEmpty() ? "" : list.get(0);
            return first instanceof Integer
                    ? "numbers"
                    : first instanceof NumberRange
                            ? "ranges"
                            : first instanceof NumberTier
                                    ? "tiers"
                                    : first instanceof ConnectivityModel ? "models" : "values";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        return value instanceof Integer ? "number" : value instanceof LocalDate ? "date" : "text";
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            if (list.get(0) instanceof NumberTier) {
                Map<String, Integer> tiers = new LinkedHashMap<>();
                list.forEach(
                        each -> tiers.put(String.valueOf(((NumberTier) each).from()), ((NumberTier) each).number()));
                return tiers;
            }
            return list.stream().map(ParameterChanges::plain).toList();
        }
        if (value instanceof Term term) {
            return term.id();
        }
        return value instanceof Integer || value instanceof Boolean ? value : value.toString();
    }
}
