package io.raccord.engine.condition;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An accessor for a component or method of facts, by name. On lists, {@code size} and {@code empty} mean what they mean
 * to the engine.
 */
final class ConditionMember {

    private final String name;
    private final int arguments;
    private final Map<Class<?>, Method> methods = new ConcurrentHashMap<>();

    ConditionMember(String name, int arguments) {
        this.name = name;
        this.arguments = arguments;
    }

    /** The value of this member of {@code owner}. */
    @Nullable
    Object of(Object owner, @Nullable Object... values) {
        Method method = methods.computeIfAbsent(owner.getClass(), this::find);
        try {
            @Nullable Object[] fitting = values.clone();
            for (int i = 0; i < fitting.length; i++) {
                if (fitting[i] instanceof Number number && method.getParameterTypes()[i] == int.class) {
                    fitting[i] = number.intValue();
                }
            }
            return method.invoke(owner, fitting);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name + " of " + owner.getClass(), e);
        }
    }

    private Method find(Class<?> type) {
        Class<?> known = java.util.List.class.isAssignableFrom(type) ? java.util.List.class : type;
        String wanted = known == java.util.List.class && name.equals("empty") ? "isEmpty" : name;
        for (Method method : known.getMethods()) {
            if (method.getName().equals(wanted)
                    && method.getParameterCount() == arguments
                    && !method.isBridge()
                    && !Modifier.isStatic(method.getModifiers())) {
                return method;
            }
        }
        throw new IllegalStateException(type + " has no member " + name);
    }
}
