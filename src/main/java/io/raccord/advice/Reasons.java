package io.raccord.advice;

import io.raccord.conclusion.Conclusion;
import io.raccord.justification.Justification;
import io.raccord.trace.Evaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A lookup of conclusions, with the numbers of the steps that support them.
 *
 * @param evaluation the result of the evaluation
 * @param justification the steps that support its conclusions
 */
record Reasons(Evaluation evaluation, Justification justification) {

    /** Compares strings by code point. */
    static final Comparator<String> CODE_POINTS = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    /** The numbers of the steps that conclude any of {@code conclusions}, in ascending order. */
    List<Integer> of(Collection<? extends Conclusion> conclusions) {
        TreeSet<Integer> numbers = new TreeSet<>();
        conclusions.forEach(conclusion -> numbers.addAll(justification.of(conclusion)));
        return List.copyOf(numbers);
    }

    /** Groups the conclusions of {@code type} by {@code key}. */
    <K, C extends Conclusion> Map<K, List<C>> by(Class<C> type, Function<C, K> key) {
        Map<K, List<C>> found = new HashMap<>();
        evaluation
                .all(type)
                .forEach(each -> found.computeIfAbsent(key.apply(each), none -> new ArrayList<>())
                        .add(each));
        return found;
    }

    /** Returns the only conclusion of {@code type}. */
    <C extends Conclusion> C only(Class<C> type) {
        return one(evaluation.all(type), type.getSimpleName());
    }

    /**
     * Returns the only element of {@code found}.
     *
     * @throws InconclusiveRulesException when there is none or more than one
     */
    static <C> C one(@Nullable List<C> found, String what) {
        if (found == null || found.size() != 1) {
            throw new InconclusiveRulesException(what, found == null ? List.of() : found);
        }
        return found.get(0);
    }
}
