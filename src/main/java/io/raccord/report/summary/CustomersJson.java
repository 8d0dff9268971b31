package io.raccord.report.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.raccord.portfolio.CustomerSummary;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of customers as JSON, and back: an array for each, in the order of the record's components. */
public final class CustomersJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CustomersJson() {}

    public static String write(List<CustomerSummary> customers) {
        ArrayNode root = MAPPER.createArrayNode();
        for (CustomerSummary each : customers) {
            root.addArray()
                    .add(each.id())
                    .add(each.name())
                    .add(each.line())
                    .add(each.asOf() == null ? null : each.asOf().toString())
                    .add(each.outcome())
                    .add(each.violated())
                    .add(each.page());
        }
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<CustomerSummary> read(String json) {
        List<CustomerSummary> customers = new ArrayList<>();
        try {
            for (JsonNode each : MAPPER.readTree(json)) {
                String asOf = text(each.path(3));
                customers.add(new CustomerSummary(
                        text(each.path(0)),
                        text(each.path(1)),
                        each.path(2).asInt(),
                        asOf == null ? null : LocalDate.parse(asOf),
                        text(each.path(4)),
                        each.path(5).asLong(),
                        text(each.path(6))));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no list of customers", e);
        }
        return customers;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asText();
    }
}
