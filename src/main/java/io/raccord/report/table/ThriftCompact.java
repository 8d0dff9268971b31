package io.raccord.report.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Structures in Thrift's compact protocol, in which Parquet writes its headers. Fields are written by rising number. */
final class ThriftCompact {

    private static final int INTEGER = 5;
    private static final int LONG = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    private ThriftCompact() {}

    /** The structure that {@code fields} writes. */
    static byte[] struct(Consumer<ThriftCompact> fields) {
        ThriftCompact struct = new ThriftCompact();
        fields.accept(struct);
        struct.bytes.write(0);
        return struct.bytes.toByteArray();
    }

    ThriftCompact integer(int field, int value) {
        header(field, INTEGER);
        zigzag(value);
        return this;
    }

    ThriftCompact number(int field, long value) {
        header(field, LONG);
        zigzag(value);
        return this;
    }

    ThriftCompact text(int field, String value) {
        header(field, BINARY);
        text(value);
        return this;
    }

    ThriftCompact struct(int field, Consumer<ThriftCompact> fields) {
        header(field, STRUCT);
        nested(fields);
        return this;
    }

    ThriftCompact integers(int field, List<Integer> values) {
        list(field, INTEGER, values, (out, value) -> out.zigzag(value));
        return this;
    }

    ThriftCompact texts(int field, List<String> values) {
        list(field, BINARY, values, ThriftCompact::text);
        return this;
    }

    <T> ThriftCompact structs(int field, List<T> values, BiConsumer<ThriftCompact, T> fields) {
        list(field, STRUCT, values, (out, value) -> out.nested(each -> fields.accept(each, value)));
        return this;
    }

    private <T> void list(int field, int type, List<T> values, BiConsumer<ThriftCompact, T> element) {
        header(field, LIST);
        if (values.size() < SHORT_LIST) {
            bytes.write((values.size() << 4) | type);
        } else {
            bytes.write((SHORT_LIST << 4) | type);
            varint(values.size());
        }
        values.forEach(value -> element.accept(this, value));
    }

    private void nested(Consumer<ThriftCompact> fields) {
        outer.push(last);
        last = 0;
        fields.accept(this);
        bytes.write(0);
        last = outer.pop();
    }

    private void header(int field, int type) {
        bytes.write(((field - last) << 4) | type);
        last = field;
    }

    private void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        bytes.writeBytes(utf8);
    }

    private void zigzag(long value) {
        varint((value << 1) ^ (value >> 63));
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
