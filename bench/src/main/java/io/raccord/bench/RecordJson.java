package io.raccord.bench;

import io.raccord.profile.Term;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A writer of JSON for records of texts, numbers, dates, terms, lists, maps and records, to compare Jackson with. */
final class RecordJson {

    /** A component: what stands before its value, and how the value is got. */
    private static final class Field {

        private final byte[] name;
        private final Function<Object, @Nullable Object> value;

        Field(byte[] name, Function<Object, @Nullable Object> value) {
            this.name = name;
            this.value = value;
        }
    }

    private static final ClassValue<Field[]> FIELDS = new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Field[] fields = new Field[components.length];
            for (int i = 0; i < fields.length; i++) {
                String name = (i == 0 ? "{\"" : ",\"") + components[i].getName() + "\":";
                fields[i] = new Field(name.getBytes(StandardCharsets.UTF_8), getter(components[i]));
            }
            return fields;
        }
    };
    private static final Map<Term, byte[]> TERMS = new ConcurrentHashMap<>();

    private final JsonBytes out;
    private final Function<Object, @Nullable Object> shown;

    /**
     * @param shown what is written instead of a record; null where it is left as it is
     */
    RecordJson(JsonBytes out, Function<Object, @Nullable Object> shown) {
        this.out = out;
        this.shown = shown;
    }

    @SuppressWarnings("unchecked") // the lambda takes and gives objects
    private static Function<Object, @Nullable Object> getter(RecordComponent component) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle method = lookup.unreflect(component.getAccessor());
            MethodType boxed = method.type().wrap();
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            method,
                            boxed)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    void write(@Nullable Object value) {
        if (value == null) {
            out.ascii("null");
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Record) {
            Object instead = shown.apply(value);
            if (instead == null) {
                record(value);
            } else {
                write(instead);
            }
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Term term) {
            byte[] id = TERMS.computeIfAbsent(term, RecordJson::quoted);
            out.write(id, 0, id.length);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.ascii(value.toString());
        } else if (value instanceof LocalDate) {
            out.text(value.toString());
        } else {
            throw new IllegalArgumentException("JSON of " + value.getClass());
        }
    }

    private static byte[] quoted(Term term) {
        JsonBytes bytes = new JsonBytes();
        bytes.text(term.id());
        return bytes.copyFrom(0);
    }

    private void record(Object value) {
        for (Field field : FIELDS.get(value.getClass())) {
            out.write(field.name, 0, field.name.length);
            write(field.value.apply(value));
        }
        out.write('}');
    }

    private void list(List<?> list) {
        out.write('[');
        Iterator<?> elements = list.iterator();
        for (boolean more = elements.hasNext(); more; ) {
            write(elements.next());
            more = elements.hasNext();
            if (more) {
                out.write(',');
            }
        }
        out.write(']');
    }

    private void map(Map<?, ?> map) {
        out.write('{');
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            out.text(String.valueOf(entry.getKey()));
            out.write(':');
            write(entry.getValue());
        }
        out.write('}');
    }
}
