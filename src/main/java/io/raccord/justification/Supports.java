package io.raccord.justification;

import io.raccord.conclusion.Conclusion;
import io.raccord.trace.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * An index of supports by conclusion. Lookups mostly pass the same object that was indexed, so a map by identity
 * answers first and avoids comparing records.
 */
final class Supports {

    private final Map<Conclusion, List<Support>> byConclusion = new HashMap<>();
    private final IdentityHashMap<Conclusion, List<Support>> byObject = new IdentityHashMap<>();

    Supports(Collection<Support> all) {
        for (Support support : all) {
            for (Conclusion conclusion : support.conclusions()) {
                List<Support> known = byObject.get(conclusion);
                if (known == null) {
                    known = byConclusion.computeIfAbsent(conclusion, each -> new ArrayList<>());
                    byObject.put(conclusion, known);
                }
                known.add(support);
            }
        }
    }

    /** The supports of {@code conclusion}; empty when there are none. */
    List<Support> of(Conclusion conclusion) {
        List<Support> known = byObject.get(conclusion);
        if (known == null) {
            known = byConclusion.getOrDefault(conclusion, List.of());
            byObject.put(conclusion, known);
        }
        return known;
    }
}
