package io.raccord.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A parameter with all its values over time.
 *
 * @param id the permanent id, in kebab case
 * @param unit the unit, such as {@code Mbps}; empty for a choice
 * @param source the source of the values
 * @param values the values by the first day on which each applies
 */
public record ParameterHistory(String id, String unit, Source source, NavigableMap<LocalDate, Object> values) {

    public ParameterHistory {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    /** The parameter with its value at {@code asOf}; empty before its first date. */
    public Optional<Parameter> at(LocalDate asOf) {
        Map.Entry<LocalDate, Object> entry = values.floorEntry(asOf);
        return entry == null ? Optional.empty() : Optional.of(new Parameter(id, entry.getValue(), unit, source));
    }
}
