package io.raccord.profile;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a type is made of.
 *
 * @param byName its components in their order; none when it is no record
 * @param constructor its canonical constructor; null when it is no record
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
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }
}
