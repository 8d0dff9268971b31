package io.raccord.engine.condition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The slots of a rule's variables: their indexes in the array of variable values. */
final class ConditionSlots {

    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private Set<Integer> touched = new HashSet<>();

    /** The slot of {@code variable}, allocated on first use. */
    int of(String variable) {
        int slot = slots.computeIfAbsent(variable.substring(1), name -> slots.size());
        touched.add(slot);
        return slot;
    }

    /** The slots, by variable name without {@code $}. */
    Map<String, Integer> all() {
        return slots;
    }

    /** The slots requested since the previous call of this method. */
    Set<Integer> touched() {
        Set<Integer> since = touched;
        touched = new HashSet<>();
        return since;
    }
}
