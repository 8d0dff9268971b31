package io.raccord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.laws.Profiles;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import io.raccord.report.json.JsonReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A line equals the JSON report, character by character, without whitespace. */
class AdviceLinesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String line(Advice advice) {
        return new String(new AdviceLines(JustificationDetail.FULL).of(advice), StandardCharsets.UTF_8);
    }

    @Test
    void holdsWhatTheReportHolds() throws IOException {
        String name = "\u0000\u0001\u001f\b\t\n\f\r\"\\/ \u007f\u0080é€\u2028\uFEFF\uFFFF 😀 <>&'";
        for (int seed = 0; seed < 60; seed++) {
            Profiles profiles = new Profiles(seed);
            Profile profile = profiles.profile();
            Advice advice = Shipped.ADVISOR.advise(profile.withCustomer(new Customer("c", name)), profiles.asOf());
            String report = JsonReport.write(advice);
            assertThat(line(advice)).isEqualTo(JSON.readTree(report) + "\n");
            assertThat(line(advice)).contains(between(report, "\"name\": ", "\n"));
        }
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    @Test
    void halfAPairIsRefusedInAProfileBuiltInJava() {
        Profiles profiles = new Profiles(1);
        Profile profile = profiles.profile().withCustomer(new Customer("c", "a\uD83Db"));
        assertThatThrownBy(() -> Shipped.ADVISOR.advise(profile, profiles.asOf()))
                .isInstanceOf(ProfileRefusedException.class)
                .hasMessageContaining("customer.name");
    }

    @Test
    void compactShowsRulesOfStepsAlone() throws IOException {
        Advice advice = SampleAdvice.five();
        JsonNode whole = JSON.readTree(line(advice));
        JsonNode compact = JSON.readTree(new AdviceLines(JustificationDetail.COMPACT).of(advice));
        JsonNode none = JSON.readTree(new AdviceLines(JustificationDetail.NONE).of(advice));
        assertThat(compact.get("justification"))
                .map(JsonNode::asText)
                .isEqualTo(whole.get("justification").findValuesAsText("rule"));
        assertThat(none.get("justification")).isEmpty();
        whole.fieldNames().forEachRemaining(name -> {
            if (!name.equals("justification")) {
                assertThat(compact.get(name)).isEqualTo(whole.get(name));
                assertThat(none.get(name)).isEqualTo(whole.get(name));
            }
        });
    }
}
