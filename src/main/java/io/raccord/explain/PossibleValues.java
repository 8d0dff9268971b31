package io.raccord.explain;

import io.raccord.profile.Term;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values that statements of a form can have.
 *
 * @param terms the terms; empty for numbers, and for names, any of which is possible
 * @param number whether they are numbers
 * @param list whether they are lists of such values
 * @param open whether it can be null
 */
record PossibleValues(List<String> terms, boolean number, boolean list, boolean open) {

    /** One of {@code terms}. */
    static PossibleValues of(List<String> terms) {
        return new PossibleValues(terms, false, false, false);
    }

    /** Lists of names. */
    static PossibleValues names() {
        return new PossibleValues(List.of(), false, true, false);
    }

    /** Lists of numbers. */
    static PossibleValues numbers() {
        return new PossibleValues(List.of(), true, true, false);
    }

    /** The values of {@code component} of an advice. */
    static PossibleValues of(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean open = isOpen(type);
        if (type instanceof AnnotatedParameterizedType list) {
            PossibleValues element = of((Class<?>) unannotated(list.getAnnotatedActualTypeArguments()[0]), false);
            return new PossibleValues(element.terms, element.number, true, open);
        }
        return of(component.getType(), open);
    }

    private static PossibleValues of(Class<?> type, boolean open) {
        List<String> terms = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(each -> ((Term) each).id())
                        .toList()
                : List.of();
        return new PossibleValues(terms, type == int.class || type == Integer.class, false, open);
    }

    private static boolean isOpen(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Object unannotated(AnnotatedType type) {
        return Objects.requireNonNull(type.getType());
    }

    /** The same, or null. */
    PossibleValues orNull() {
        return new PossibleValues(terms, number, list, true);
    }

    /** Whether {@code value} is one of them; {@code absent} always is. */
    boolean permit(Value value) {
        if (value.isAbsent() || value.is(null)) {
            return value.isAbsent() || open;
        }
        if (list) {
            return value.json() instanceof List<?> elements
                    && elements.stream().allMatch(each -> each == null ? number : permits(each));
        }
        return number
                ? value.json() instanceof Number
                : terms.isEmpty() || terms.stream().anyMatch(value::is);
    }

    /** All of them, as they are written in either language; dots for names and numbers that are not listed. */
    String inWords() {
        String each = !terms.isEmpty() ? String.join(", ", terms) : number ? "1, 2, …" : "\"…\"";
        String all = list ? "[], [" + each + "]" : each;
        return all + (open ? ", null" : "") + ", " + Value.ABSENT;
    }

    private boolean permits(Object element) {
        return number
                ? element instanceof Number
                : element instanceof String name && (terms.isEmpty() || terms.contains(name));
    }
}
