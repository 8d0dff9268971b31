package io.raccord.advice;

import io.raccord.conclusion.Conclusion;
import io.raccord.justification.Justification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A lookup of conclusions by type, with the numbers of the steps that support them. */
final class Reasons {

    /** Compares strings by code point. */
    static final Comparator<String> CODE_POINTS = Reasons::compare;

    private final Map<Class<?>, List<Conclusion>> byType = new HashMap<>();
    private final Justification justification;

    /**
     * @param conclusions the conclusions that hold
     * @param justification the steps that support them
     */
    Reasons(Collection<Conclusion> conclusions, Justification justification) {
        conclusions.forEach(each -> byType.computeIfAbsent(each.getClass(), type -> new ArrayList<>())
                .add(each));
        this.justification = justification;
    }

    Justification justification() {
        return justification;
    }

    /** The conclusions of {@code type}, which is a record, in no particular order. */
    @SuppressWarnings("unchecked") // the key is the class of the elements
    <C extends Record & Conclusion> List<C> all(Class<C> type) {
        return (List<C>) (List<?>) byType.getOrDefault(type, List.of());
    }

    /** The numbers of the steps that conclude any of {@code conclusions}, in ascending order. */
    List<Integer> of(Collection<? extends Conclusion> conclusions) {
        return justification.of(conclusions);
    }

    /** Groups the conclusions of {@code type} by {@code key}. */
    <K, C extends Record & Conclusion> Map<K, List<C>> by(Class<C> type, Function<C, K> key) {
        Map<K, List<C>> found = new HashMap<>();
        for (C each : all(type)) {
            found.computeIfAbsent(key.apply(each), none -> new ArrayList<>()).add(each);
        }
        return found;
    }

    /** Returns the only conclusion of {@code type}. */
    <C extends Record & Conclusion> C only(Class<C> type) {
        return one(all(type), type.getSimpleName());
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

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char left = one.charAt(i);
            char right = other.charAt(i);
            if (left != right) {
                // half of a pair belongs to a code point that is above every single unit
                boolean halves = Character.isSurrogate(left) || Character.isSurrogate(right);
                return halves ? Arrays.compare(points(one), points(other)) : left - right;
            }
        }
        return one.length() - other.length();
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }
}
