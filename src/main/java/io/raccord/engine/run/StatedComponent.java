package io.raccord.engine.run;

import io.raccord.profile.FactPath;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record type, looked up once. It is read as the profile states it, where facts have it in another
 * form as well.
 *
 * @param path its path in the profile, such as {@code city} for {@code cityAsStated}
 * @param accessors the accessors that lead to its value, each called on the result of the one before
 */
record StatedComponent(String path, List<Method> accessors) {

    private static final String AS_STATED = "AsStated";

    /**
     * The component of {@code type} at {@code path}.
     *
     * @param root what precedes the path in the profile, such as {@code wan.}
     * @param path the dotted path, as a rule reads it
     */
    static StatedComponent of(Class<?> type, String root, String path) {
        StringJoiner read = new StringJoiner(".", root, "");
        List<Method> accessors = new ArrayList<>();
        Class<?> owner = type;
        for (String name : inProfile(path).split("\\.", -1)) {
            RecordComponent component = component(owner, name);
            if (component == null) {
                break; // a member of the value, such as the size of a list
            }
            read.add(name);
            accessors.add(component.getAccessor());
            owner = component.getType();
        }
        return new StatedComponent(read.toString(), List.copyOf(accessors));
    }

    private static String inProfile(String path) {
        return path.equals("countryCode")
                ? "country"
                : path.endsWith(AS_STATED) ? path.substring(0, path.length() - AS_STATED.length()) : path;
    }

    private static @Nullable RecordComponent component(Class<?> type, String name) {
        return FactPath.component(type, name + AS_STATED)
                .or(() -> FactPath.component(type, name))
                .orElse(null);
    }

    /** Its value in {@code fact}; null when unknown. */
    @Nullable
    Object in(Object fact) {
        Object value = fact;
        for (Method accessor : accessors) {
            if (value == null) {
                return null;
            }
            value = read(value, accessor);
        }
        return value;
    }

    private static @Nullable Object read(Object record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
