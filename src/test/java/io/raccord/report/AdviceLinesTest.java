package io.raccord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.laws.Profiles;
import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A line equals the JSON report, character by character, without whitespace. */
class AdviceLinesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String line(Advice advice) {
        JsonBytes out = new JsonBytes();
        new AdviceLines(JustificationDetail.FULL).write(advice, out);
        return StandardCharsets.UTF_8.decode(out.bytes()).toString();
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
    void halfAPairIsAQuestionMark() {
        JsonBytes out = new JsonBytes();
        out.text("a\uD83Db\uDE00");
        assertThat(StandardCharsets.UTF_8.decode(out.bytes()).toString()).isEqualTo("\"a?b?\"");
    }
}
