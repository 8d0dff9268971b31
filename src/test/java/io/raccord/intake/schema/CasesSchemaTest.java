package io.raccord.intake.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The schema of cases describes profiles as the schema of profiles does. */
class CasesSchemaTest {

    @Test
    void theProfileInACaseIsThatOfTheProfileSchema() {
        JsonNode profile = PublishedSchema.PROFILE.tree();
        JsonNode cases = PublishedSchema.cases().tree();
        assertThat(cases.at("/$defs/case/properties/given/properties")).isEqualTo(profile.get("properties"));
        profile.get("$defs")
                .properties()
                .forEach(definition ->
                        assertThat(cases.get("$defs").get(definition.getKey())).isEqualTo(definition.getValue()));
    }
}
