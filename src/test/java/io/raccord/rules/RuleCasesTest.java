package io.raccord.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.Shipped;
import io.raccord.conclusion.Refusal;
import io.raccord.engine.Evaluation;
import io.raccord.intake.ProfileReader;
import io.raccord.intake.ReadProfile;
import io.raccord.report.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases beside the shipped rules hold. */
class RuleCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<RuleCase> cases() throws IOException {
        return RuleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(RuleCase given) throws IOException {
        ReadProfile read = new ProfileReader()
                .read("case.json", new ByteArrayInputStream(given.profile().getBytes(StandardCharsets.UTF_8)));
        assertThat(read.faults()).isEmpty();
        Evaluation evaluation = Shipped.KNOWLEDGE.evaluate(read.profile(), given.asOf());
        TreeSet<String> standing = new TreeSet<>();
        evaluation.supports().forEach(support -> standing.add(support.rule().id()));
        assertThat(standing).containsAll(given.ids("fired"));
        assertThat(standing)
                .doesNotContainAnyElementsOf(given.ids("silent").isEmpty() ? List.of("-") : given.ids("silent"));
        if (evaluation.all(Refusal.class).isEmpty()) {
            advised(
                    given,
                    JSON.readTree(Shipped.ADVISOR.render(Shipped.ADVISOR.advise(read, given.asOf()), Format.JSON)));
        }
    }

    private static void advised(RuleCase given, JsonNode advice) {
        Map<String, JsonNode> sites = new HashMap<>();
        advice.get("sites").forEach(site -> sites.put(site.get("id").asText(), site));
        JsonNode body = given.body();
        body.path("recommended")
                .properties()
                .forEach(each -> assertThat(sites.get(each.getKey()).get("recommendedModel"))
                        .as("recommended at " + each.getKey())
                        .isEqualTo(each.getValue()));
        body.path("layer")
                .properties()
                .forEach(each -> assertThat(sites.get(each.getKey()).get("layer"))
                        .as("layer at " + each.getKey())
                        .isEqualTo(each.getValue()));
        body.path("candidates")
                .properties()
                .forEach(each -> assertThat(sites.get(each.getKey()).get("candidateLocations"))
                        .as("candidates at " + each.getKey())
                        .isEqualTo(each.getValue()));
        body.path("status")
                .properties()
                .forEach(site -> site.getValue().properties().forEach(status -> {
                    for (JsonNode model : sites.get(site.getKey()).get("models")) {
                        if (model.get("model").asText().equals(status.getKey())) {
                            assertThat(model.get("status")).as(status.getKey()).isEqualTo(status.getValue());
                        }
                    }
                }));
        designed(given, advice);
        if (body.has("outcome")) {
            assertThat(advice.get("outcome")).isEqualTo(body.get("outcome"));
        }
        body.path("questions").properties().forEach(each -> {
            List<String> paths = new ArrayList<>();
            advice.get("questions").forEach(question -> {
                if (question.get("priority").asText().equals(each.getKey())) {
                    paths.add(question.get("path").asText());
                }
            });
            List<String> wanted = new ArrayList<>();
            each.getValue().forEach(path -> wanted.add(path.asText()));
            assertThat(paths).as(each.getKey()).containsExactlyInAnyOrderElementsOf(wanted);
        });
    }

    /** Connections, circuits, checks and steps. */
    private static void designed(RuleCase given, JsonNode advice) {
        JsonNode body = given.body();
        Map<String, JsonNode> connections = new LinkedHashMap<>();
        advice.get("connections").forEach(each -> connections.put(each.get("id").asText(), each));
        if (body.has("connections")) {
            assertThat(connections.keySet()).containsExactlyElementsOf(given.ids("connections"));
        }
        for (String part : List.of("circuit", "connection")) {
            body.path(part)
                    .properties()
                    .forEach(each -> each.getValue().properties().forEach(item -> {
                        JsonNode connection = connections.get(each.getKey());
                        JsonNode actual = part.equals("circuit") ? connection.get("circuit") : connection;
                        assertThat(actual.get(item.getKey()))
                                .as(each.getKey() + " " + item.getKey())
                                .isEqualTo(item.getValue());
                    }));
        }
        body.path("checks").properties().forEach(each -> {
            List<String> found = new ArrayList<>();
            advice.get("checks").forEach(check -> {
                String id = check.get("id").asText();
                if (each.getKey().equals(id)
                        || each.getKey().equals(id + "[" + check.get("subject").asText() + "]")) {
                    found.add(check.get("status").asText());
                }
            });
            List<String> wanted = each.getValue().asText().equals("absent")
                    ? List.of()
                    : List.of(each.getValue().asText());
            assertThat(found).as("check " + each.getKey()).isEqualTo(wanted);
        });
        if (body.has("steps")) {
            List<String> steps = new ArrayList<>();
            advice.get("steps").forEach(step -> steps.add(step.get("id").asText()));
            assertThat(steps).as("steps").containsSubsequence(given.ids("steps"));
        }
        body.path("texts").properties().forEach(each -> {
            List<String> texts = new ArrayList<>();
            advice.get("checks").forEach(check -> {
                if (check.get("id").asText().equals(each.getKey())) {
                    texts.add(check.get("message").asText());
                }
            });
            advice.get("steps").forEach(step -> {
                if (step.get("id").asText().equals(each.getKey())) {
                    texts.add(step.get("text").asText());
                }
            });
            assertThat(texts)
                    .as(each.getKey())
                    .anySatisfy(
                            text -> assertThat(text).contains(each.getValue().asText()));
        });
    }
}
