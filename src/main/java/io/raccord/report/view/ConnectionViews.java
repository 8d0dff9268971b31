package io.raccord.report.view;

import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ResiliencyIndexAdvice;
import io.raccord.report.topology.ConnectionGroup;
import io.raccord.report.view.ConnectionView.ProviderView;
import io.raccord.report.view.ConnectionView.RowView;
import io.raccord.report.view.ReportView.ReasonView;
import io.raccord.report.words.CircuitWords;
import io.raccord.report.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts a connection into words. */
final class ConnectionViews {

    /** More sites than this are counted in the table of the topology; the connection's own section names them. */
    private static final int FEW = 6;

    private final Wording wording;
    private final ConnectionAdvice connection;
    private final CircuitWords words;
    private final boolean whole;

    ConnectionViews(Wording wording, ConnectionAdvice connection, boolean whole) {
        this.whole = whole;
        this.wording = wording;
        this.connection = connection;
        this.words = new CircuitWords(wording, connection);
    }

    /** The view of connection {@code position}, from 0; {@code why} concludes it. */
    ConnectionView view(int position, List<ReasonView> why) {
        return new ConnectionView(
                "connection-" + position,
                connection.id(),
                words.model(),
                connection.sites(),
                wording.label("layer", wording.of(connection.layer()), wording.of(connection.bgpBy())),
                rows(),
                providers(),
                why,
                topology());
    }

    private List<RowView> rows() {
        List<RowView> rows = new ArrayList<>();
        rows.add(row("bandwidth", "bandwidthMbps", words.bandwidth()));
        if (words.direct()) {
            rows.add(row("directPort", "directPortGbps", words.ports()));
        }
        rows.add(row("peeringLocation", "peeringLocation", place(0)));
        for (int i = 1; i < words.shown(); i++) {
            rows.add(row("secondLocation", "secondLocation", second(i)));
        }
        List<String> locations = connection.locations();
        List<String> others = locations.stream()
                .filter(location -> !location.equals(words.place(0)) && !location.equals(words.place(1)))
                .toList();
        if (!others.isEmpty()) {
            rows.add(row("otherLocations", "locations", String.join(", ", others)));
        }
        rows.add(row("sku", "sku", words.sku()));
        rows.add(row("billing", "billing", words.billing()));
        rows.add(row("circuits", "circuits", words.circuits()));
        rows.add(row("peerings", "peerings", words.peerings()));
        rows.add(row("resiliency", "resiliency", words.resiliency()));
        if (connection.circuit().resiliencyReached() != connection.circuit().resiliency()) {
            rows.add(row("resiliencyReached", "resiliencyReached", words.resiliencyReached()));
        }
        List<String> toOrder = connection.circuit().toOrder();
        if (toOrder != null && !toOrder.equals(chosen())) {
            String none = wording.label("nothingToOrder");
            rows.add(row("toOrder", "toOrder", toOrder.isEmpty() ? none : String.join(", ", toOrder)));
        }
        ResiliencyIndexAdvice index = connection.resiliencyIndex();
        if (index != null) {
            rows.add(new RowView(
                    wording.label("resiliencyIndex"),
                    whole ? words.index(index) : words.range(index),
                    index.reasons()));
        }
        return List.copyOf(rows);
    }

    /** The locations at which all circuits are new. */
    private List<String> chosen() {
        return IntStream.range(0, words.shown())
                .mapToObj(words::place)
                .filter(Objects::nonNull)
                .toList();
    }

    private RowView row(String label, String item, String value) {
        CircuitAdvice circuit = connection.circuit();
        return new RowView(wording.label(label), value, circuit.reasons().getOrDefault(item, List.of()));
    }

    /** Confirmed ones first. */
    private List<ProviderView> providers() {
        return connection.providers().stream()
                .map(provider -> new ProviderView(
                        provider.name(),
                        wording.of(provider.role()),
                        provider.confirmed(),
                        wording.label(provider.confirmed() ? "confirmed" : "toBeConfirmed"),
                        provider.reasons()))
                .sorted(Comparator.comparing(ProviderView::confirmed).reversed())
                .toList();
    }

    private TopologyRow topology() {
        List<String> confirmed = ConnectionGroup.confirmed(connection);
        String places = IntStream.range(0, words.shown()).mapToObj(this::place).collect(Collectors.joining(", "));
        return new TopologyRow(
                connection.sites().size() <= FEW
                        ? String.join(", ", connection.sites())
                        : wording.label("diagram.siteCount", connection.sites().size()),
                words.model(),
                confirmed.isEmpty() ? wording.label("diagram.noProvider") : String.join(", ", confirmed),
                String.join(", ", count(), words.bandwidth(), words.sku(), words.billing()),
                places,
                words.peerings(),
                words.reaches());
    }

    private String place(int number) {
        String place = words.place(number);
        return place == null ? wording.label("notSettled") : place;
    }

    private String second(int number) {
        Integer km = connection.circuit().secondLocationKm();
        return km == null || km == 0 || number > 1
                ? place(number)
                : wording.label("away", place(number), wording.of(km));
    }

    private String count() {
        return wording.label("circuits") + wording.label("colon") + words.circuits();
    }
}
