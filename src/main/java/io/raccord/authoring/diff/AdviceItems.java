package io.raccord.authoring.diff;

import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ExistingCircuitAdvice;
import io.raccord.advice.ModelAdvice;
import io.raccord.advice.NoticeAdvice;
import io.raccord.advice.ProviderAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.ResiliencyIndexAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.advice.StepAdvice;
import io.raccord.authoring.book.ValueText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Splits advice into items, each with the steps that prove it. */
final class AdviceItems {

    private final Map<String, AdviceItem> items = new LinkedHashMap<>();

    private AdviceItems() {}

    /** The items of {@code advice} by name, in the order of the advice. */
    static Map<String, AdviceItem> of(Advice advice) {
        AdviceItems items = new AdviceItems();
        items.add("outcome", advice.outcome(), "", advice.reasons());
        advice.sites().forEach(items::site);
        items.order("connections", advice.connections().stream().map(ConnectionAdvice::id));
        advice.connections().forEach(items::connection);
        advice.existingCircuits().forEach(items::existing);
        for (CheckAdvice check : advice.checks()) {
            String name = "checks[" + check.id() + " " + check.subject() + "]";
            items.add(name, check.status(), check.message(), check.reasons());
            items.add(name + ".topic", check.topic(), "", List.of());
        }
        items.order("questions", advice.questions().stream().map(QuestionAdvice::path));
        for (QuestionAdvice each : advice.questions()) {
            String value = ValueText.of(each.priority()) + " " + ValueText.of(each.values());
            items.add("questions[" + each.path() + "]", value, each.text(), each.reasons());
        }
        items.order("steps", advice.steps().stream().map(StepAdvice::id));
        for (StepAdvice step : advice.steps()) {
            items.add("steps[" + step.id() + "]", step.by(), step.text(), step.reasons());
        }
        for (NoticeAdvice notice : advice.notices()) {
            items.add("notices[" + notice.path() + "]", "stated", notice.text(), notice.reasons());
        }
        return items.items;
    }

    private void site(SiteAdvice site) {
        String name = "sites[" + site.id() + "].";
        add(name + "outcome", site.outcome(), "", site.reasons());
        add(name + "recommendedModel", site.recommendedModel(), "", site.reasons());
        add(name + "layer", site.layer(), "", site.reasons());
        add(name + "bgpBy", site.bgpBy(), "", site.reasons());
        add(name + "candidateLocations", site.candidateLocations(), "", site.reasons());
        add(name + "candidateDistancesKm", site.candidateDistancesKm(), "", site.reasons());
        order(name + "models", site.models().stream().map(each -> each.model().id()));
        for (ModelAdvice model : site.models()) {
            add(name + "models[" + model.model().id() + "]", model.status(), "", model.reasons());
        }
    }

    private void connection(ConnectionAdvice connection) {
        String name = "connections[" + connection.id() + "].";
        List<Integer> reasons = connection.reasons();
        add(name + "model", connection.model(), "", reasons);
        add(name + "sites", connection.sites(), "", reasons);
        add(name + "layer", connection.layer(), "", reasons);
        add(name + "bgpBy", connection.bgpBy(), "", reasons);
        add(name + "locations", connection.locations(), "", reasons);
        add(name + "metros", connection.metros(), "", reasons);
        order(name + "providers", connection.providers().stream().map(ProviderAdvice::name));
        for (ProviderAdvice provider : connection.providers()) {
            String value = ValueText.of(provider.role()) + (provider.confirmed() ? " confirmed" : "");
            add(name + "providers[" + provider.name() + "]", value, "", provider.reasons());
        }
        CircuitAdvice circuit = connection.circuit();
        circuit(name, "bandwidthMbps", circuit.bandwidthMbps(), circuit);
        circuit(name, "directPortGbps", circuit.directPortGbps(), circuit);
        circuit(name, "peeringLocation", circuit.peeringLocation(), circuit);
        circuit(name, "secondLocation", circuit.secondLocation(), circuit);
        circuit(name, "secondLocationKm", circuit.secondLocationKm(), circuit);
        circuit(name, "sku", circuit.sku(), circuit);
        circuit(name, "billing", circuit.billing(), circuit);
        circuit(name, "circuits", circuit.circuits(), circuit);
        circuit(name, "peerings", circuit.peerings(), circuit);
        circuit(name, "resiliency", circuit.resiliency(), circuit);
        circuit(name, "resiliencyReached", circuit.resiliencyReached(), circuit);
        circuit(name, "toOrder", circuit.toOrder(), circuit);
        ResiliencyIndexAdvice index = connection.resiliencyIndex();
        if (index != null) {
            add(name + "resiliencyIndex", index.min() + " – " + index.max(), "", index.reasons());
        }
    }

    private void existing(ExistingCircuitAdvice circuit) {
        String name = "existingCircuits[" + circuit.id() + "].";
        add(name + "connection", circuit.connection(), "", circuit.reasons());
        add(name + "verdict", circuit.verdict(), "", circuit.reasons());
        add(name + "changes", circuit.changes(), "", circuit.reasons());
    }

    private void circuit(String connection, String item, @Nullable Object value, CircuitAdvice circuit) {
        add(connection + "circuit." + item, value, "", circuit.reasons().getOrDefault(item, List.of()));
    }

    /** Adds an item for the order of a list. */
    private void order(String name, Stream<String> ids) {
        add(name, ids.toList(), "", List.of());
    }

    private void add(String name, @Nullable Object value, String text, List<Integer> reasons) {
        items.put(name, new AdviceItem(ValueText.of(value), text, reasons));
    }
}
