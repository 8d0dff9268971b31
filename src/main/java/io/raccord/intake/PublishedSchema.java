package io.raccord.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A JSON Schema that Raccord publishes.
 *
 * @param tree the schema as it is written
 * @param compiled the same, ready to validate
 */
record PublishedSchema(JsonNode tree, Schema compiled) {

    /** The schema of a profile. */
    static final PublishedSchema PROFILE = read("profile.schema.json");

    /** The schema of the cases beside a rule file. */
    static final PublishedSchema CASES = read("cases.schema.json");

    private static PublishedSchema read(String name) {
        try (InputStream in =
                Objects.requireNonNull(PublishedSchema.class.getResourceAsStream("/io/raccord/" + name), name)) {
            JsonNode tree = new ObjectMapper().readTree(in);
            return new PublishedSchema(
                    tree,
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
