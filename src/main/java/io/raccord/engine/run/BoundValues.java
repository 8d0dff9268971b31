package io.raccord.engine.run;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of the few variables of a match by name, sorted by name. */
final class BoundValues extends AbstractMap<String, Object> {

    private final List<String> names;
    private final @Nullable Object[] values;

    /**
     * @param names the names, sorted
     * @param values the value of each; null for a name that is not in the map
     */
    BoundValues(List<String> names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int at = names.indexOf(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Set<Entry<String, Object>> entries = new LinkedHashSet<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                entries.add(new SimpleImmutableEntry<>(names.get(i), value));
            }
        }
        return Collections.unmodifiableSet(entries);
    }
}
