package io.raccord.intake.template;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.schema.SchemaNode;
import io.raccord.intake.table.TableColumn;
import io.raccord.language.Language;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Generator of the comments that describe the fields of a profile. English descriptions come from the schema where it
 * has them; all others come from the resource bundle {@code template}.
 */
final class FieldComments {

    private final Language language;
    private final ResourceBundle texts;

    FieldComments(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "io.raccord.intake.template",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The introduction to the template. */
    String header() {
        return raw("header");
    }

    /** The description of {@code field}, followed by its values and default. */
    String of(SchemaNode field) {
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence(meaning(field)));
        JsonNode schema = field.schema();
        String values = schema.path("type").asText().equals("array") ? list(field) : values(schema);
        if (values != null) {
            sentences.add(values);
        }
        if (schema.has("default")) {
            sentences.add(text("default", schema.path("default").asText()));
        }
        return String.join(" ", sentences);
    }

    /** The description of a column of a portfolio table. */
    String of(TableColumn column) {
        List<String> sentences = new ArrayList<>();
        if (column.required()) {
            sentences.add(text("table.required"));
        }
        sentences.add(of(column.field()));
        if (column.kind() == TableColumn.Kind.LIST) {
            sentences.add(text("table.list"));
        }
        return String.join(" ", sentences);
    }

    /** Returns a text of the bundle that has no arguments. */
    String get(String key) {
        return raw(key);
    }

    private String meaning(SchemaNode field) {
        String described = field.schema().path("description").asText();
        return language == Language.EN && !described.isEmpty() ? described : raw(field.path());
    }

    private @Nullable String values(JsonNode schema) {
        if (schema.has("const")) {
            return text("constant", schema.path("const").toString());
        }
        if (schema.has("enum")) {
            return text("one-of", names(schema));
        }
        if (schema.path("type").asText().equals("boolean")) {
            return text("truth");
        }
        if (schema.has("minimum")) {
            String least = schema.path("minimum").asText();
            return schema.has("maximum")
                    ? text("between", least, schema.path("maximum").asText())
                    : text("at-least", least);
        }
        return schema.has("maxLength")
                ? text("characters", schema.path("maxLength").asText())
                : null;
    }

    private @Nullable String list(SchemaNode field) {
        SchemaNode items = field.items();
        JsonNode schema = items.schema();
        if (schema.has("enum")) {
            return text("list-of", names(schema));
        }
        if (schema.has("pattern")) {
            return text("list") + " " + sentence(meaning(items));
        }
        return schema.has("maxLength")
                ? text("elements", schema.path("maxLength").asText())
                : null;
    }

    private static String names(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("enum").forEach(name -> names.add(name.asText()));
        return String.join(", ", names);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private String raw(String key) {
        return language.typeset(texts.getString(key));
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(raw(key), language.locale()).format(arguments);
    }
}
