package io.raccord.engine.condition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where each variable of a rule is kept. */
final class ConditionSlots {

    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private Set<Integer> touched = new HashSet<>();

    /** The slot of {@code variable}, which gets one when it has none. */
    int of(String variable) {
        int slot = slots.computeIfAbsent(variable.substring(1), name -> slots.size());
        touched.add(slot);
        return slot;
    }

    /** The slots by name, without {@code $}. */
    Map<String, Integer> all() {
        return slots;
    }

    /** The slots asked for since this was last asked. */
    Set<Integer> touched() {
        Set<Integer> since = touched;
        touched = new HashSet<>();
        return since;
    }
}
