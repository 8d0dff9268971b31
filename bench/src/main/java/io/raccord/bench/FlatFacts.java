package io.raccord.bench;

import io.raccord.profile.Term;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts the facts of a site to a map of booleans, numbers and strings. */
final class FlatFacts {

    private static final RecordComponent[] COMPONENTS = SiteFacts.class.getRecordComponents();

    private FlatFacts() {}

    /** The values of {@code facts}, keyed by name; unknown facts are null. */
    static Map<String, @Nullable Object> of(SiteFacts facts) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS) {
            try {
                Object value = component.getAccessor().invoke(facts);
                flat.put(component.getName(), value instanceof Term term ? term.id() : value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return flat;
    }
}
