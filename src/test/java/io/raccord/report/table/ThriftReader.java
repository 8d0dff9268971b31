package io.raccord.report.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reader of Thrift's compact protocol, after its specification: a struct is a map keyed by field number. */
final class ThriftReader {

    private final ByteBuffer bytes;

    ThriftReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    Map<Integer, Object> struct() {
        Map<Integer, Object> fields = new TreeMap<>();
        int field = 0;
        for (int head = bytes.get() & 0xFF; head != 0; head = bytes.get() & 0xFF) {
            field = head >> 4 == 0 ? (int) zigzag() : field + (head >> 4);
            fields.put(field, value(head & 0xF));
        }
        return fields;
    }

    private Object value(int type) {
        return switch (type) {
            case 5, 6 -> zigzag();
            case 8 -> text();
            case 9 -> list();
            case 12 -> struct();
            default -> throw new AssertionError("type " + type);
        };
    }

    private List<Object> list() {
        int head = bytes.get() & 0xFF;
        long size = head >> 4 == 15 ? varint() : head >> 4;
        List<Object> list = new ArrayList<>();
        for (long i = 0; i < size; i++) {
            list.add(value(head & 0xF));
        }
        return list;
    }

    private String text() {
        byte[] text = new byte[(int) varint()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private long zigzag() {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
