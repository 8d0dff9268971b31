package io.raccord.bench;

import io.raccord.profile.Term;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a site by name, as truth values, numbers and texts. */
final class FlatFacts {

    private static final RecordComponent[] COMPONENTS = SiteFacts.class.getRecordComponents();

    private FlatFacts() {}

    /** {@code facts} by name; what is unknown is null. */
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
