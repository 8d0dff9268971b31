package io.raccord.intake.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.raccord.intake.document.JsonDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON Schema that Raccord publishes. */
public final class PublishedSchema {

    /** The schema of profiles. */
    public static final PublishedSchema PROFILE = read("profile.schema.json");

    private final JsonNode tree;
    private volatile @Nullable Schema compiled;

    private PublishedSchema(JsonNode tree) {
        this.tree = tree;
    }

    /** A lazy holder for schemas that few commands need. */
    private static final class Rare {
        private static final PublishedSchema CASES = read("cases.schema.json");
    }

    /** The schema of test case files. */
    public static PublishedSchema cases() {
        return Rare.CASES;
    }

    /** The schema as a tree. */
    public JsonNode tree() {
        return tree;
    }

    /**
     * Returns the compiled schema. It is compiled on first use, when a document may be invalid, because this is slow.
     */
    public Schema compiled() {
        Schema made = compiled;
        if (made == null) {
            made = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(tree);
            compiled = made;
        }
        return made;
    }

    private static PublishedSchema read(String name) {
        try (InputStream in =
                Objects.requireNonNull(PublishedSchema.class.getResourceAsStream("/io/raccord/" + name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new PublishedSchema(JsonDocuments.read(name, text).root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
