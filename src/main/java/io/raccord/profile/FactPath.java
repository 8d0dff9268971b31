package io.raccord.profile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Getter and setter for components of nested records, addressed by the dotted path that a profile uses. */
public final class FactPath {

    /** A cache of record components: reflective lookup would dominate the cost of this class. */
    private static final ClassValue<RecordComponents> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponents computeValue(Class<?> type) {
            return RecordComponents.of(type);
        }
    };

    private FactPath() {}

    /** The component {@code name} of {@code type}; empty when {@code type} is not a record or has no such component. */
    public static Optional<RecordComponent> component(Class<?> type, String name) {
        return Optional.ofNullable(COMPONENTS.get(type).byName().get(name));
    }

    /**
     * The value at {@code path} in {@code fact}, such as {@code colocation.cloudExchange}; null when unknown.
     *
     * @throws IllegalArgumentException when there is no such component
     */
    public static @Nullable Object get(Object fact, String path) {
        Object value = fact;
        for (String name : path.split("\\.", -1)) {
            if (value == null) {
                return null;
            }
            value = read(value, required(value.getClass(), name));
        }
        return value;
    }

    /**
     * Returns a copy of {@code fact} with {@code value} at {@code path}. For a {@link Term}, a string is read as its
     * id.
     *
     * @throws IllegalArgumentException when there is no such component, or no term with that id
     */
    public static <R extends Record> R with(R fact, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        RecordComponent target = required(fact.getClass(), head);
        Object replacement = dot < 0
                ? convert(target.getType(), value)
                : with((Record) Objects.requireNonNull(read(fact, target)), path.substring(dot + 1), value);
        @SuppressWarnings("unchecked") // the class of a value of type R
        Class<R> type = (Class<R>) fact.getClass();
        return of(type, component -> component == target ? replacement : read(fact, component));
    }

    /** A record that is equal to {@code fact}, but not the same object. */
    public static Record copy(Record fact) {
        return of(fact.getClass(), component -> read(fact, component));
    }

    /**
     * Creates a record of {@code type}, with {@code values} providing the value of each component.
     *
     * @throws IllegalArgumentException when a value does not match the type of its component
     */
    public static <R extends Record> R of(Class<R> type, Function<RecordComponent, @Nullable Object> values) {
        RecordComponents components = COMPONENTS.get(type);
        @Nullable Object[] given = new Object[components.byName().size()];
        int at = 0;
        for (RecordComponent component : components.byName().values()) {
            given[at++] = values.apply(component);
        }
        try {
            return type.cast(Objects.requireNonNull(components.constructor()).newInstance(given));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot create a " + type.getSimpleName(), e);
        }
    }

    private static RecordComponent required(Class<?> type, String name) {
        return component(type, name)
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    private static @Nullable Object read(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot read " + component, e);
        }
    }

    private static @Nullable Object convert(Class<?> type, @Nullable Object value) {
        if (type.isEnum() && value instanceof String id) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Term) constant).id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + id));
        }
        return value;
    }
}
