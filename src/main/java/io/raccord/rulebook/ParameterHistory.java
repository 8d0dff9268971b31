package io.raccord.rulebook;

import io.raccord.profile.ConnectivityModel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A parameter with all its values over time.
 *
 * @param id the permanent id, in kebab case
 * @param unit the unit, such as {@code Mbps}; empty for a choice
 * @param source the source of the values
 * @param values the values by the first day on which each applies
 */
public record ParameterHistory(String id, String unit, Source source, NavigableMap<LocalDate, Object> values) {

    private static final Set<String> ACCESSORS = Set.of(
            "number",
            "unitsFor",
            "enabled",
            "date",
            "text",
            "numbers",
            "smallestAtLeast",
            "holding",
            "tierOf",
            "lowest",
            "highest",
            "models",
            "values");

    private static final Set<String> OF_NUMBER = Set.of("number", "unitsFor");
    private static final Set<String> OF_NUMBERS = Set.of("numbers", "smallestAtLeast", "values");
    private static final Set<String> OF_RANGES = Set.of("holding");
    private static final Set<String> OF_TIERS = Set.of("tierOf", "lowest", "highest");
    private static final Set<String> OF_MODELS = Set.of("models", "values");
    private static final Set<String> OF_VALUES = Set.of("values");

    public ParameterHistory {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    /** Whether every value is a regular expression that {@code matches} can use. */
    public boolean isRegex() {
        return values.values().stream().allMatch(value -> value instanceof String regex && RegexMatch.accepts(regex));
    }

    /** The accessors of {@link Parameter} that can read every value, such as {@code number}. */
    public Set<String> accessors() {
        Set<String> accessors = new TreeSet<>(ACCESSORS);
        values.values().forEach(value -> accessors.retainAll(accessors(value)));
        return accessors;
    }

    private static Set<String> accessors(Object value) {
        if (value instanceof List<?> list) {
            Object first = list.isEmpty() ? "" : list.get(0);
            return first instanceof Integer
                    ? OF_NUMBERS
                    : first instanceof NumberRange
                            ? OF_RANGES
                            : first instanceof NumberTier
                                    ? OF_TIERS
                                    : first instanceof ConnectivityModel ? OF_MODELS : OF_VALUES;
        }
        if (value instanceof Boolean) {
            return Set.of("enabled");
        }
        return value instanceof Integer ? OF_NUMBER : Set.of(value instanceof LocalDate ? "date" : "text");
    }

    /** The parameter with its value at {@code asOf}; empty before its first date. */
    public Optional<Parameter> at(LocalDate asOf) {
        Map.Entry<LocalDate, Object> entry = values.floorEntry(asOf);
        return entry == null ? Optional.empty() : Optional.of(new Parameter(id, entry.getValue(), unit, source));
    }
}
