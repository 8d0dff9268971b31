package io.raccord.engine.condition;

import io.raccord.conclusion.Conclusion;
import io.raccord.engine.check.Expressions;
import java.lang.reflect.Constructor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion that a right-hand side asserts.
 *
 * @param type its type
 * @param values the values of its components
 */
public record StatedConclusion(Class<?> type, List<ConditionValue> values) {

    /** Creates the conclusion for a match. */
    public Conclusion of(@Nullable Object[] variables) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        @Nullable Object[] arguments = new @Nullable Object[values.size()];
        for (int i = 0; i < arguments.length; i++) {
            Object value = values.get(i).of(null, variables);
            Class<?> wanted = Expressions.boxed(constructor.getParameterTypes()[i]);
            arguments[i] = value instanceof Number number
                    ? wanted == Integer.class ? (Object) number.intValue() : (Object) number.longValue()
                    : value;
        }
        try {
            return (Conclusion) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create a conclusion: " + type, e);
        }
    }
}
