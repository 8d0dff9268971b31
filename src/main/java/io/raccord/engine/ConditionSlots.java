package io.raccord.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where each variable of a rule is kept. */
final class ConditionSlots {

    private final Map<String, Integer> slots = new LinkedHashMap<>();

    /** The slot of {@code variable}, which gets one when it has none. */
    int of(String variable) {
        return slots.computeIfAbsent(variable, name -> slots.size());
    }

    int count() {
        return slots.size();
    }
}
