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

/**
 * A conservative filter of facts: it keeps the values that some rules can read, determined from the words in the rule
 * texts. It may keep values that no rule reads, but never drops one that a rule does read.
 */
final class MentionedFacts {

    private final Set<Class<?>> matched;
    private final Set<String> words;
    private final Map<Class<?>, List<Method>> readers = new ConcurrentHashMap<>();

    /**
     * @param matched the types that the rules match
     * @param words all words in the rule texts
     */
    MentionedFacts(Set<Class<?>> matched, Set<String> words) {
        this.matched = Set.copyOf(matched);
        this.words = Set.copyOf(words);
    }

    /**
     * The values that the rules can read of {@code facts}. They are equal for facts that the rules cannot distinguish.
     */
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

    /** The property name of a getter, because {@code getSize} and {@code isSize} can also be read as {@code size}. */
    private static String property(Method method) {
        String stem = method.getName().replaceFirst("^(?:get|is)(?=[A-Z])", "");
        return Character.toLowerCase(stem.charAt(0)) + stem.substring(1);
    }

    /**
     * The value of {@code reader}. For a method with parameters it is the whole fact, because what such a method reads
     * is unknown.
     */
    private static Object value(Object fact, Method reader) {
        try {
            return reader.getParameterCount() > 0 ? fact : Optional.ofNullable(reader.invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + reader, e);
        }
    }
}
