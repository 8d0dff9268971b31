package io.raccord.authoring.cases;

import io.raccord.profile.Term;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converter from parts of the advice to the notation of test cases: terms become ids, records become maps. */
final class PlainValue {

    private PlainValue() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Term term) {
            return term.id();
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(PlainValue::of).toList();
        }
        return value instanceof Record record ? fields(record) : value;
    }

    static Map<String, @Nullable Object> fields(Record record) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                fields.put(component.getName(), of(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
        return fields;
    }
}
