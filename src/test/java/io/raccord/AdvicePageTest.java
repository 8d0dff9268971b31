package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/advice.md lists the fields of the schema. */
class AdvicePageTest {

    private static final Path PAGE = Path.of("docs/advice.md");
    private static final String MARK = "-->\n";

    @Test
    void thePageHasEveryField() throws Exception {
        JsonNode schema;
        try (InputStream in = Objects.requireNonNull(
                AdvicePageTest.class.getResourceAsStream("/io/raccord/advice.schema.json"), "advice.schema.json")) {
            schema = new ObjectMapper().readTree(in);
        }
        String page = Files.readString(PAGE);
        String whole = page.substring(0, page.indexOf(MARK) + MARK.length()) + new FieldTables(schema).text();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, whole);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(whole);
    }

    /** Returns a table for each object of the schema, in the order of first use. */
    private static final class FieldTables {

        private final JsonNode schema;
        private final StringBuilder text = new StringBuilder();

        FieldTables(JsonNode schema) {
            this.schema = schema;
        }

        String text() {
            append("", schema);
            return text.toString();
        }

        private void append(String path, JsonNode object) {
            text.append("\n### ").append(path.isEmpty() ? "The advice" : "`" + path + "`");
            text.append("\n\n| field | value | meaning |\n| --- | --- | --- |\n");
            object.get("properties")
                    .properties()
                    .forEach(field -> text.append("| `%s` | %s | %s |\n"
                            .formatted(
                                    field.getKey(),
                                    value(below(path, field.getKey()), field.getValue()),
                                    meaning(field.getValue()))));
            object.get("properties").properties().forEach(field -> {
                JsonNode value = resolved(field.getValue());
                JsonNode element = value.has("items") ? resolved(value.get("items")) : value;
                if (element.has("properties")) {
                    append(below(path, field.getKey()) + (value.has("items") ? "[]" : ""), element);
                }
            });
        }

        private static String below(String path, String field) {
            return path.isEmpty() ? field : path + "." + field;
        }

        private String value(String path, JsonNode stated) {
            JsonNode node = resolved(stated);
            if (node.has("properties")) {
                return "[object](#%s)".formatted(path.replaceAll("\\W", ""));
            }
            List<String> kinds = new ArrayList<>();
            if (node.has("const")) {
                kinds.add(code(node.get("const")));
            } else if (node.has("enum")) {
                node.get("enum").forEach(value -> kinds.add(code(value)));
            } else {
                for (String type : types(node)) {
                    kinds.add(
                            switch (type) {
                                case "array" -> "list of " + elements(path, resolved(node.get("items")));
                                case "string" -> node.has("format") ? "date" : "text";
                                case "null" -> "`null`";
                                default -> type;
                            });
                }
            }
            if (stated.has("anyOf")) {
                kinds.add("`null`");
            }
            return String.join(", ", kinds);
        }

        private static String elements(String path, JsonNode items) {
            if (items.has("properties")) {
                return "[objects](#%s)".formatted(path.replaceAll("\\W", ""));
            }
            List<String> kinds = new ArrayList<>();
            if (items.has("enum")) {
                items.get("enum").forEach(value -> kinds.add(code(value)));
            } else {
                types(items).forEach(type -> kinds.add(type.equals("string") ? "texts" : type + "s"));
            }
            return String.join(" or ", kinds);
        }

        private String meaning(JsonNode field) {
            String meaning = field.get("description").asText().replace("|", "\\|");
            for (JsonNode value : resolved(field).path("enum")) {
                meaning = meaning.replaceAll(
                        "(?<![\\w-])" + Pattern.quote(value.asText()) + ": ", "`" + value.asText() + "`: ");
            }
            return meaning.replaceAll("\\bnull\\b", "`null`");
        }

        private JsonNode resolved(JsonNode node) {
            JsonNode referring = node.has("anyOf") ? node.at("/anyOf/0") : node;
            return referring.has("$ref")
                    ? schema.at(referring.get("$ref").textValue().substring(1))
                    : node;
        }

        private static List<String> types(JsonNode node) {
            List<String> types = new ArrayList<>();
            JsonNode type = node.path("type");
            (type.isArray() ? type : List.of(type)).forEach(each -> types.add(each.asText()));
            return types;
        }

        /** The value as JSON, because layer "2" is a string. */
        private static String code(JsonNode value) {
            return "`" + value + "`";
        }
    }
}
