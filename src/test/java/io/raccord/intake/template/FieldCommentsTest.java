package io.raccord.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.intake.schema.PublishedSchema;
import io.raccord.intake.schema.SchemaNode;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every field is described in both languages, each in one place only. */
class FieldCommentsTest {

    @Test
    void theSchemaDescribesInEnglishWhatTheBundleDoesNot() {
        Set<String> english = new TreeSet<>(keys("en"));
        Set<String> described = new TreeSet<>();
        described(new SchemaNode(PublishedSchema.PROFILE.tree(), ""), described);
        assertThat(described).doesNotContainAnyElementsOf(english);
        english.addAll(described);
        assertThat(keys("fr")).isEqualTo(english);
    }

    private static void described(SchemaNode node, Set<String> paths) {
        node.fields().values().forEach(field -> {
            add(field, paths);
            add(field.items(), paths);
            described(field, paths);
            described(field.items(), paths);
        });
    }

    private static void add(SchemaNode node, Set<String> paths) {
        if (node.schema().has("description")) {
            paths.add(node.path());
        }
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "io.raccord.intake.template",
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }
}
