package io.raccord.profile;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record type and its canonical constructor, looked up by reflection.
 *
 * @param byName the components in declaration order; empty when the type is not a record
 * @param constructor the canonical constructor; null when the type is not a record
 */
record RecordComponents(
        Map<String, RecordComponent> byName, @Nullable Constructor<?> constructor) {

    static RecordComponents of(Class<?> type) {
        Map<String, RecordComponent> byName = new LinkedHashMap<>();
        if (!type.isRecord()) {
            return new RecordComponents(byName, null);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            byName.put(component.getName(), component);
        }
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return new RecordComponents(byName, type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record always has a canonical constructor", e);
        }
    }
}
