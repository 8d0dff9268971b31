package io.raccord.authoring.cases;

import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ExistingCircuitAdvice;
import io.raccord.advice.ModelAdvice;
import io.raccord.advice.ResiliencyIndexAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.advice.StepAdvice;
import io.raccord.review.Expectation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Matcher of expectations against advice: looks up the actual value of an expectation and compares the two. */
record AdviceValues(Advice advice) {

    private static final String ABSENT = "absent";

    /** The actual value for {@code expected}; for texts, the list of all texts that could contain the expected one. */
    @Nullable
    Object at(Expectation expected) {
        return switch (expected.field()) {
            case "outcome" -> PlainValue.of(advice.outcome());
            case "recommended" -> PlainValue.of(site(expected.at(1)).recommendedModel());
            case "layer" -> PlainValue.of(site(expected.at(1)).layer());
            case "candidates" -> PlainValue.of(site(expected.at(1)).candidateLocations());
            case "distances" -> plain(site(expected.at(1)).candidateDistancesKm());
            case "existing" -> existing(expected);
            case "index" -> index(expected.at(1));
            case "status" -> status(site(expected.at(1)), expected.at(2));
            case "connections" ->
                advice.connections().stream().map(ConnectionAdvice::id).toList();
            case "connection", "circuit" -> item(expected);
            case "questions" ->
                advice.questions().stream()
                        .filter(question -> question.priority().id().equals(expected.at(1)))
                        .map(question -> question.path())
                        .sorted()
                        .toList();
            case "checks" -> check(expected.at(1));
            case "steps" -> advice.steps().stream().map(StepAdvice::id).toList();
            case "texts" -> texts(expected.at(1));
            default -> throw new IllegalArgumentException("unknown expectation: " + expected.field());
        };
    }

    /** Whether the actual value {@code got} meets the expectation. */
    static boolean agree(Expectation expected, @Nullable Object got) {
        return switch (expected.field()) {
            case "texts" ->
                got instanceof List<?> texts
                        && texts.stream().anyMatch(text -> text.toString().contains(String.valueOf(expected.value())));
            case "steps" ->
                expected.value() instanceof List<?> wanted && got instanceof List<?> all && inOrder(wanted, all);
            case "questions" ->
                expected.value() instanceof List<?> wanted
                        && wanted.stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList()
                                .equals(got);
            default -> Objects.equals(expected.value(), got);
        };
    }

    private static boolean inOrder(List<?> wanted, List<?> all) {
        int found = 0;
        for (Object each : all) {
            if (found < wanted.size() && wanted.get(found).equals(each)) {
                found++;
            }
        }
        return found == wanted.size();
    }

    private SiteAdvice site(String id) {
        return advice.sites().stream()
                .filter(site -> site.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Object status(SiteAdvice site, String model) {
        return site.models().stream()
                .filter(each -> each.model().id().equals(model))
                .map(ModelAdvice::status)
                .findFirst()
                .<Object>map(status -> status.id())
                .orElse(ABSENT);
    }

    private @Nullable Object item(Expectation expected) {
        Record found = advice.connections().stream()
                .filter(connection -> connection.id().equals(expected.at(1)))
                .<Record>map(connection -> expected.field().equals("circuit") ? connection.circuit() : connection)
                .findFirst()
                .orElse(null);
        return found == null ? ABSENT : PlainValue.fields(found).get(expected.at(2));
    }

    private @Nullable Object existing(Expectation expected) {
        for (ExistingCircuitAdvice each : advice.existingCircuits()) {
            if (each.id().equals(expected.at(1))) {
                return PlainValue.fields(each).get(expected.at(2));
            }
        }
        return ABSENT;
    }

    private @Nullable Object index(String connection) {
        for (ConnectionAdvice each : advice.connections()) {
            if (each.id().equals(connection)) {
                ResiliencyIndexAdvice index = each.resiliencyIndex();
                return index == null ? null : List.of((long) index.min(), (long) index.max());
            }
        }
        return ABSENT;
    }

    private static List<Object> plain(List<@Nullable Integer> numbers) {
        return numbers.stream()
                .<Object>map(number -> number == null ? "null" : (Object) number.longValue())
                .toList();
    }

    private Object check(String id) {
        List<String> found = advice.checks().stream()
                .filter(check -> id.equals(check.id()) || id.equals(check.id() + "[" + check.subject() + "]"))
                .map(check -> check.status().id())
                .toList();
        return found.isEmpty() ? ABSENT : found.size() == 1 ? found.get(0) : found;
    }

    private List<String> texts(String id) {
        Stream<String> checks =
                advice.checks().stream().filter(check -> check.id().equals(id)).map(CheckAdvice::message);
        Stream<String> steps =
                advice.steps().stream().filter(step -> step.id().equals(id)).map(StepAdvice::text);
        return Stream.concat(checks, steps).toList();
    }
}
