package io.raccord.explain;

import io.raccord.advice.CircuitAdvice;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The items of the parts of an advice that have statements of their own, in the order of the advice. */
final class Items {

    static final List<String> OF_SITE =
            List.of("outcome", "recommendedModel", "layer", "bgpBy", "candidateLocations", "candidateDistancesKm");
    static final List<String> OF_CONNECTION = List.of("model", "sites", "layer", "bgpBy");
    static final List<String> OF_INDEX = List.of("min", "max", "unknown");
    static final List<String> OF_EXISTING = List.of("connection", "verdict", "changes");

    /** Every item of a circuit. */
    static final List<String> OF_CIRCUIT = Arrays.stream(CircuitAdvice.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("reasons"))
            .toList();

    private Items() {}
}
