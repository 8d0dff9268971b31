package io.raccord.report.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.portfolio.PortfolioSummary;
import io.raccord.portfolio.SummaryCount;
import io.raccord.portfolio.SummaryPart;
import java.io.UncheckedIOException;

/** The counts of a summary as JSON, and back: by part, by id, the profiles and the times. */
public final class SummaryJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SummaryJson() {}

    public static String write(PortfolioSummary summary) {
        ObjectNode root = MAPPER.createObjectNode();
        for (SummaryPart part : SummaryPart.values()) {
            ObjectNode ids = root.putObject(part.id());
            summary.of(part)
                    .forEach((id, count) ->
                            ids.putArray(id).add(count.profiles()).add(count.times()));
        }
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PortfolioSummary read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no summary of a portfolio", e);
        }
        PortfolioSummary summary = new PortfolioSummary();
        for (SummaryPart part : SummaryPart.values()) {
            root.path(part.id()).properties().forEach(each -> {
                JsonNode counts = each.getValue();
                summary.add(
                        part,
                        each.getKey(),
                        new SummaryCount(counts.path(0).asLong(), counts.path(1).asLong()));
            });
        }
        return summary;
    }
}
