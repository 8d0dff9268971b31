package io.raccord.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.explain.ExplainedStatement;
import io.raccord.explain.Explanations;
import io.raccord.explain.KnownNames;
import io.raccord.explain.ProofNode;
import io.raccord.explain.ProvenStep;
import io.raccord.explain.Stated;
import io.raccord.explain.Statement;
import io.raccord.explain.Statements;
import io.raccord.explain.Want;
import io.raccord.justification.Step;
import io.raccord.profile.Profile;
import io.raccord.report.Answers;
import io.raccord.report.Format;
import io.raccord.report.Reports;
import io.raccord.report.json.JsonReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Invariants of statements and their proofs, on seeded random profiles; {@code -Dlaws.profiles=N} sets their number. */
class StatementLawsTest {

    private static final int PROFILES = Integer.getInteger("laws.profiles", 150);

    private static final ObjectMapper JSON = new ObjectMapper();

    private static KnownNames names(Profile profile, LocalDate asOf) {
        return Shipped.ADVISOR.explainer().names(profile, asOf);
    }

    @Test
    void everyStatementIsReadAsPrintedAndHasItsOwnValue() {
        AdviceLawsTest.each(PROFILES, (profile, asOf) -> {
            List<Stated> stated = Statements.of(Advised.of(profile, asOf));
            KnownNames names = names(profile, asOf);
            assertThat(stated).extracting(Stated::statement).doesNotHaveDuplicates();
            for (Stated each : stated) {
                Statement read = Statement.parse(each.statement().toString());
                assertThat(read).hasToString(each.statement().toString());
                assertThat(read.isPrefix()).isFalse();
                String value = JsonReport.text(each.value()).strip();
                assertThat(Want.parse(read + "=" + value, names).holds(stated))
                        .as(read + "=" + value)
                        .isTrue();
                assertThat(Want.parse(read + "!=" + value, names).holds(stated)).isFalse();
                assertThat(Want.parse(read + "=absent", names).holds(stated)).isFalse();
                assertThat(Want.parse(read + "!=absent", names).holds(stated)).isTrue();
            }
        });
    }

    /** Compares with the JSON of the advice, read independently. */
    @Test
    void theStatementsAreThoseOfTheContract() {
        AdviceLawsTest.each(PROFILES, (profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            Map<String, String> wanted = new TreeMap<>();
            JsonNode tree = json(JsonReport.write(advice));
            wanted.put("outcome", tree.get("outcome").toString());
            ids(wanted, "connections", tree.get("connections"), "id");
            ids(wanted, "existingCircuits", tree.get("existingCircuits"), "id");
            ids(wanted, "questions", tree.get("questions"), "path");
            ids(wanted, "steps", tree.get("steps"), "id");
            for (JsonNode site : tree.get("sites")) {
                String name = "sites[" + site.get("id").asText() + "].";
                for (String item : List.of(
                        "outcome",
                        "recommendedModel",
                        "layer",
                        "bgpBy",
                        "candidateLocations",
                        "candidateDistancesKm")) {
                    wanted.put(name + item, site.get(item).toString());
                }
                ids(wanted, name + "models", site.get("models"), "model");
                site.get("models")
                        .forEach(model -> wanted.put(
                                name + "models." + model.get("model").asText(),
                                model.get("status").toString()));
            }
            for (JsonNode connection : tree.get("connections")) {
                connection(wanted, connection);
            }
            for (JsonNode circuit : tree.get("existingCircuits")) {
                for (String item : List.of("connection", "verdict", "changes")) {
                    wanted.put(
                            "existingCircuits[" + circuit.get("id").asText() + "]." + item,
                            circuit.get(item).toString());
                }
            }
            tree.get("checks")
                    .forEach(check -> wanted.put(
                            "checks." + check.get("id").asText() + "["
                                    + check.get("subject").asText() + "]",
                            check.get("status").toString()));
            tree.get("questions")
                    .forEach(question -> wanted.put(
                            "questions[" + question.get("path").asText() + "]",
                            question.get("priority").toString()));
            tree.get("steps")
                    .forEach(step -> wanted.put(
                            "steps." + step.get("id").asText(), step.get("by").toString()));
            tree.get("notices")
                    .forEach(
                            notice -> wanted.put("notices[" + notice.get("path").asText() + "]", "\"stated\""));
            Map<String, String> stated = new TreeMap<>();
            Statements.of(advice)
                    .forEach(each -> stated.put(
                            each.statement().toString(),
                            json(JsonReport.text(each.value())).toString()));
            assertThat(stated).isEqualTo(wanted);
        });
    }

    private static void connection(Map<String, String> wanted, JsonNode connection) {
        String name = "connections[" + connection.get("id").asText() + "].";
        for (String item : List.of("model", "sites", "layer", "bgpBy")) {
            wanted.put(name + item, connection.get(item).toString());
        }
        connection
                .get("providers")
                .forEach(provider -> wanted.put(
                        name + "providers[" + provider.get("name").asText() + "]",
                        provider.get("confirmed").asBoolean() ? "\"confirmed\"" : "\"unconfirmed\""));
        connection.get("circuit").properties().forEach(item -> {
            if (!item.getKey().equals("reasons")) {
                wanted.put(name + "circuit." + item.getKey(), item.getValue().toString());
            }
        });
        JsonNode index = connection.get("resiliencyIndex");
        for (String item : List.of("min", "max", "unknown")) {
            wanted.put(
                    name + "resiliencyIndex." + item,
                    index.isNull() ? "null" : index.get(item).toString());
        }
        index.path("components")
                .forEach(part -> wanted.put(
                        name + "resiliencyIndex.components." + part.get("id").asText(),
                        "[" + part.get("min") + "," + part.get("max") + "]"));
    }

    private static void ids(Map<String, String> wanted, String name, JsonNode list, String id) {
        List<String> ids = new ArrayList<>();
        list.forEach(each -> ids.add(each.get(id).toString()));
        wanted.put(name, "[" + String.join(",", ids) + "]");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aProofIsTheClosureOfTheReasonsWordForWord() {
        AdviceLawsTest.each(PROFILES, (profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            KnownNames names = names(profile, asOf);
            for (Stated each : Statements.of(advice)) {
                List<ExplainedStatement> found = Explanations.of(
                                advice, each.statement().toString(), names)
                        .statements();
                assertThat(found).hasSize(1);
                ExplainedStatement explained = found.get(0);
                assertThat(explained.value()).isEqualTo(each.value());
                assertThat(explained.proof()).extracting(ProofNode::step).isEqualTo(each.reasons());
                Map<Integer, ProvenStep> given = new TreeMap<>();
                gather(explained.proof(), given);
                assertThat(given.keySet()).isEqualTo(closure(advice, each.reasons()));
                given.forEach((number, step) -> sameAs(advice.justification().get(number - 1), step));
                if (each.value() != null) {
                    assertThat(each.reasons()).as(each.statement().toString()).isNotEmpty();
                }
            }
        });
    }

    @Test
    void anExplanationOfAllGivesEachStepOnceInFull() {
        AdviceLawsTest.each(PROFILES, (profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            List<ExplainedStatement> all = Explanations.of(advice).statements();
            assertThat(all)
                    .extracting(ExplainedStatement::statement)
                    .isEqualTo(Statements.of(advice).stream()
                            .map(each -> each.statement().toString())
                            .toList());
            assertThat(Answers.render(Explanations.of(advice), Format.JSON, Reports.WIDTH))
                    .hasSizeLessThanOrEqualTo(JsonReport.write(advice).length());
            Map<Integer, ProvenStep> given = new TreeMap<>();
            all.forEach(each -> gather(each.proof(), given));
            assertThat(given.keySet())
                    .isSubsetOf(advice.justification().stream().map(Step::step).collect(Collectors.toSet()));
        });
    }

    /** Collects the steps that are given in full; each is given once, and repeated only further down. */
    private static void gather(List<ProofNode> nodes, Map<Integer, ProvenStep> given) {
        for (ProofNode node : nodes) {
            if (node instanceof ProvenStep step) {
                assertThat(given.put(step.step(), step)).isNull();
                gather(step.rests(), given);
            } else {
                assertThat(given).containsKey(node.step());
            }
        }
    }

    private static Set<Integer> closure(Advice advice, List<Integer> reasons) {
        TreeSet<Integer> closure = new TreeSet<>();
        TreeSet<Integer> open = new TreeSet<>(reasons);
        while (!open.isEmpty()) {
            int number = open.pollFirst();
            if (closure.add(number)) {
                open.addAll(advice.justification().get(number - 1).dependsOn());
            }
        }
        return closure;
    }

    private static void sameAs(Step wanted, ProvenStep step) {
        assertThat(new Step(
                        step.step(),
                        step.rule(),
                        step.title(),
                        step.source(),
                        step.because(),
                        step.concludes(),
                        step.facts(),
                        step.parameters(),
                        step.rests().stream().map(ProofNode::step).toList()))
                .isEqualTo(wanted);
    }
}
