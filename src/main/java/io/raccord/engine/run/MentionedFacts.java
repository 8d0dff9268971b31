package io.raccord.engine.run;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What some rules can read of facts, judged by the words of their texts: rather too much than too little. */
final class MentionedFacts {

    private final Set<Class<?>> matched;
    private final Set<String> words;
    private final Map<Class<?>, List<Method>> readers = new ConcurrentHashMap<>();

    /**
     * @param matched the types that the rules match
     * @param words every word of the rules
     */
    MentionedFacts(Set<Class<?>> matched, Set<String> words) {
        this.matched = Set.copyOf(matched);
        this.words = Set.copyOf(words);
    }

    /** All that the rules can read of {@code facts}, equal for facts that they cannot tell apart. */
    List<Object> of(Collection<?> facts) {
        List<Object> read = new ArrayList<>();
        for (Object fact : facts) {
            if (matched.contains(fact.getClass())) {
                for (Method reader : readers.computeIfAbsent(fact.getClass(), this::readers)) {
                    read.add(value(fact, reader));
                }
            }
        }
        return read;
    }

    private List<Method> readers(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() == type
                        && !Modifier.isStatic(method.getModifiers())
                        && (words.contains(method.getName()) || words.contains(property(method))))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    /** {@code getSize} and {@code isSize} are read as {@code size} too. */
    private static String property(Method method) {
        String stem = method.getName().replaceFirst("^(?:get|is)(?=[A-Z])", "");
        return Character.toLowerCase(stem.charAt(0)) + stem.substring(1);
    }

    /** Of a method that takes something, nobody knows what it reads: the fact itself. */
    private static Object value(Object fact, Method reader) {
        try {
            return reader.getParameterCount() > 0 ? fact : Optional.ofNullable(reader.invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + reader, e);
        }
    }
}
