package io.raccord.report.view;

import io.raccord.advice.Advice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ExistingCircuitAdvice;
import io.raccord.conclusion.Change;
import io.raccord.report.topology.ConnectionGroup;
import io.raccord.report.words.CircuitWords;
import io.raccord.report.words.Sentences;
import io.raccord.report.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the circuits that a customer already has into words. */
record ExistingViews(Advice advice, Wording wording, Sentences sentences) {

    List<ExistingView> views() {
        return advice.existingCircuits().stream().map(this::view).toList();
    }

    private ExistingView view(ExistingCircuitAdvice circuit) {
        return new ExistingView(
                circuit.id(),
                circuit.verdict().id(),
                wording.of(circuit.verdict()),
                today(circuit),
                advised(circuit),
                advice.steps().stream()
                        .filter(step -> step.id().endsWith("-circuit[" + circuit.id() + "]"))
                        .map(step -> sentences.of(step.text()))
                        .toList(),
                circuit.reasons());
    }

    private String today(ExistingCircuitAdvice circuit) {
        List<String> facts = new ArrayList<>();
        facts.add(circuit.peeringLocation());
        Stream.of(
                        circuit.provider(),
                        circuit.bandwidthMbps() == null
                                ? null
                                : wording.label("mbps", wording.of(circuit.bandwidthMbps())),
                        circuit.sku() == null ? null : wording.of(circuit.sku()),
                        circuit.billing() == null ? null : wording.of(circuit.billing()),
                        circuit.peerings() == null ? null : wording.of(circuit.peerings()))
                .filter(Objects::nonNull)
                .forEach(facts::add);
        return String.join(", ", facts);
    }

    private String advised(ExistingCircuitAdvice circuit) {
        ConnectionAdvice connection = connection(circuit.connection());
        if (connection == null || circuit.changes().isEmpty()) {
            return wording.label("existing." + circuit.verdict().id());
        }
        CircuitWords words = new CircuitWords(wording, connection);
        return circuit.changes().stream()
                .map(change -> wording.of(change) + wording.label("colon") + wanted(change, words, connection))
                .collect(Collectors.joining(wording.label("semicolon")));
    }

    private String wanted(Change change, CircuitWords words, ConnectionAdvice connection) {
        return switch (change) {
            case BANDWIDTH -> words.bandwidth();
            case BILLING -> words.billing();
            case SKU -> words.sku();
            case PEERINGS -> words.peerings();
            case LOCATION, METRO -> Objects.requireNonNullElse(words.place(0), wording.label("notSettled"));
            case PROVIDER -> {
                List<String> confirmed = ConnectionGroup.confirmed(connection);
                yield confirmed.isEmpty() ? wording.label("notSettled") : wording.some(confirmed, 3);
            }
        };
    }

    private @Nullable ConnectionAdvice connection(@Nullable String id) {
        return advice.connections().stream()
                .filter(connection -> connection.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
