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

    private static final Set<String> ACCESSORS =
            Set.of("number", "enabled", "date", "text", "numbers", "smallestAtLeast", "holding", "models", "values");

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
                    ? Set.of("numbers", "smallestAtLeast", "values")
                    : first instanceof NumberRange
                            ? Set.of("holding")
                            : first instanceof ConnectivityModel ? Set.of("models", "values") : Set.of("values");
        }
        if (value instanceof Boolean) {
            return Set.of("enabled");
        }
        return Set.of(value instanceof Integer ? "number" : value instanceof LocalDate ? "date" : "text");
    }

    /** The parameter with its value at {@code asOf}; empty before its first date. */
    public Optional<Parameter> at(LocalDate asOf) {
        Map.Entry<LocalDate, Object> entry = values.floorEntry(asOf);
        return entry == null ? Optional.empty() : Optional.of(new Parameter(id, entry.getValue(), unit, source));
    }
}
