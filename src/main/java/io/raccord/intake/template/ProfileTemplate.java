package io.raccord.intake.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.intake.schema.PublishedSchema;
import io.raccord.intake.schema.SchemaNode;
import io.raccord.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * Generator of a profile template from the schema. Every field has a description; required fields have an example
 * value, optional fields are commented out. {@code #} directly before a name marks a commented-out field; in a comment,
 * a space follows it.
 */
public final class ProfileTemplate {

    private static final int WIDTH = 100;

    private final FieldComments comments;
    private final StringBuilder yaml = new StringBuilder();

    private ProfileTemplate(Language language) {
        this.comments = new FieldComments(language);
    }

    /** Generates the template, with comments in {@code language}. */
    public static String write(Language language) {
        ProfileTemplate template = new ProfileTemplate(language);
        template.comment(template.comments.header(), "");
        template.fields(new SchemaNode(PublishedSchema.PROFILE.tree(), ""), example(), "", "", true);
        return template.yaml.toString();
    }

    static JsonNode example() {
        try (InputStream in = Objects.requireNonNull(
                ProfileTemplate.class.getResourceAsStream("/io/raccord/intake/profile-example.json"),
                "profile-example.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes every field of {@code node}. {@code first} precedes the first field, {@code indent} the others. */
    private void fields(SchemaNode node, JsonNode example, String first, String indent, boolean active) {
        String before = first;
        for (Map.Entry<String, SchemaNode> field : node.fields().entrySet()) {
            JsonNode value = example.path(field.getKey());
            if (value.isMissingNode()) {
                throw new IllegalStateException("profile-example.json has no " + field.getKey());
            }
            boolean shown = active && node.requires(field.getKey());
            if (indent.isEmpty()) {
                yaml.append('\n');
            }
            boolean needed = !active && node.requires(field.getKey());
            comment((needed ? comments.get("table.required") + " " : "") + comments.of(field.getValue()), indent);
            String dash = before.stripLeading();
            yaml.append(before, 0, before.length() - dash.length()).append(shown ? "" : "#");
            yaml.append(dash).append(field.getKey()).append(':');
            value(field.getValue(), value, indent + "  ", shown);
            before = indent;
        }
    }

    private void value(SchemaNode node, JsonNode value, String indent, boolean active) {
        if (value.isObject()) {
            yaml.append('\n');
            fields(node, value, indent, indent, active);
        } else if (value.path(0).isObject()) {
            yaml.append('\n');
            value.forEach(element -> fields(node.items(), element, indent + "- ", indent + "  ", active));
        } else {
            yaml.append(' ').append(scalar(value)).append('\n');
        }
    }

    private static String scalar(JsonNode value) {
        if (value.isArray()) {
            StringBuilder list = new StringBuilder("[");
            value.forEach(element -> list.append(list.length() > 1 ? ", " : "").append(scalar(element)));
            return list.append(']').toString();
        }
        boolean plain = value.asText().matches("[A-Za-z][A-Za-z0-9 -]*");
        return plain || !value.isTextual() ? value.asText() : value.toString();
    }

    private void comment(String text, String indent) {
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder(indent).append('#');
            for (String word : paragraph.split(" ", -1)) {
                if (line.length() + 1 + word.length() > WIDTH) {
                    yaml.append(line).append('\n');
                    line = new StringBuilder(indent).append('#');
                }
                line.append(' ').append(word);
            }
            yaml.append(line).append('\n');
        }
    }
}
