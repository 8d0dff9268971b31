package io.raccord.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A case beside a rule file: a partial profile, and what the rules make of it. */
record RuleCase(String theme, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every case of the shipped pack. */
    static List<RuleCase> all() throws IOException {
        List<RuleCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("rules/expressroute"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList()) {
                Load load = new Load(
                        LoadSettings.builder().setSchema(new CoreSchema()).build());
                String theme = file.getFileName().toString().replace(".cases.yaml", "");
                JSON.valueToTree(load.loadFromString(Files.readString(file)))
                        .forEach(body -> cases.add(new RuleCase(theme, body)));
            }
        }
        return cases;
    }

    LocalDate asOf() {
        return LocalDate.parse(body.path("asOf").asText("2026-11-23"));
    }

    /** The profile as JSON, with what every profile has filled in. */
    String profile() {
        ObjectNode profile = body.get("given").deepCopy();
        profile.put("schemaVersion", "1");
        if (!profile.has("customer")) {
            profile.putObject("customer").put("id", "case");
        }
        return profile.toString();
    }

    List<String> ids(String field) {
        List<String> ids = new ArrayList<>();
        body.path(field).forEach(id -> ids.add(id.asText()));
        return ids;
    }

    @Override
    public String toString() {
        return theme + ": " + body.path("name").asText();
    }
}
