package io.raccord.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;

/** The counts of a summary as JSON, and back: by part, by id, the profiles and the times. */
final class SummaryJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SummaryJson() {}

    /** Takes one count. */
    @FunctionalInterface
    interface Sink {
        void add(SummaryPart part, String id, SummaryCount count);
    }

    static String write(Map<SummaryPart, SortedMap<String, SummaryCount>> parts) {
        ObjectNode root = MAPPER.createObjectNode();
        parts.forEach((part, counts) -> {
            ObjectNode ids = root.putObject(part.id());
            counts.forEach((id, count) -> ids.putArray(id).add(count.profiles()).add(count.times()));
        });
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void read(String json, Sink sink) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no summary of a portfolio", e);
        }
        for (SummaryPart part : SummaryPart.values()) {
            root.path(part.id()).properties().forEach(each -> {
                JsonNode counts = each.getValue();
                sink.add(
                        part,
                        each.getKey(),
                        new SummaryCount(counts.path(0).asLong(), counts.path(1).asLong()));
            });
        }
    }
}
