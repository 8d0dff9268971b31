package io.raccord.advice;

import io.raccord.conclusion.CircuitBandwidth;
import io.raccord.conclusion.CircuitBilling;
import io.raccord.conclusion.CircuitCount;
import io.raccord.conclusion.CircuitItem;
import io.raccord.conclusion.CircuitLocation;
import io.raccord.conclusion.CircuitResiliency;
import io.raccord.conclusion.CircuitSku;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.ConfirmedProvider;
import io.raccord.conclusion.Connection;
import io.raccord.conclusion.ConnectionLocation;
import io.raccord.conclusion.ConnectionNeed;
import io.raccord.conclusion.Delivery;
import io.raccord.conclusion.DirectPort;
import io.raccord.conclusion.NeededPeering;
import io.raccord.conclusion.OfferedProviders;
import io.raccord.conclusion.OpenItem;
import io.raccord.conclusion.RankedCandidate;
import io.raccord.conclusion.SecondLocation;
import io.raccord.conclusion.SiteConnection;
import io.raccord.conclusion.SitePlace;
import io.raccord.conclusion.TakenMetro;
import io.raccord.profile.Peering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builder of the connections of an advice. */
final class Connections {

    private static final int MBPS_PER_GBPS = 1_000;

    private final Reasons reasons;
    private final Map<String, List<SitePlace>> places;
    private final Map<String, List<SiteConnection>> sites;
    private final Map<String, List<Delivery>> deliveries;
    private final Map<String, List<ConnectionNeed>> needs;
    private final Map<String, List<ConnectionLocation>> locations;
    private final Map<String, List<OfferedProviders>> offered;
    private final Map<String, List<ConfirmedProvider>> confirmed;
    private final Map<String, List<CircuitBandwidth>> bandwidths;
    private final Map<String, List<DirectPort>> ports;
    private final Map<String, List<CircuitLocation>> circuitLocations;
    private final Map<String, List<SecondLocation>> secondLocations;
    private final Map<String, List<RankedCandidate>> candidates;
    private final Map<String, List<TakenMetro>> takenMetros;
    private final Map<String, List<CircuitSku>> skus;
    private final Map<String, List<CircuitBilling>> billings;
    private final Map<String, List<CircuitCount>> counts;
    private final Map<String, List<CircuitResiliency>> resiliencies;
    private final Map<String, List<OpenItem>> open;
    private final List<NeededPeering> peerings;

    Connections(Reasons reasons) {
        this.reasons = reasons;
        this.places = reasons.by(SitePlace.class, SitePlace::site);
        this.sites = reasons.by(SiteConnection.class, SiteConnection::connection);
        this.deliveries = reasons.by(Delivery.class, Delivery::site);
        this.needs = reasons.by(ConnectionNeed.class, ConnectionNeed::connection);
        this.locations = reasons.by(ConnectionLocation.class, ConnectionLocation::connection);
        this.offered = reasons.by(OfferedProviders.class, OfferedProviders::connection);
        this.confirmed = reasons.by(ConfirmedProvider.class, ConfirmedProvider::connection);
        this.bandwidths = reasons.by(CircuitBandwidth.class, CircuitBandwidth::connection);
        this.ports = reasons.by(DirectPort.class, DirectPort::connection);
        this.circuitLocations = reasons.by(CircuitLocation.class, CircuitLocation::connection);
        this.secondLocations = reasons.by(SecondLocation.class, SecondLocation::connection);
        this.candidates = reasons.by(RankedCandidate.class, RankedCandidate::connection);
        this.takenMetros = reasons.by(TakenMetro.class, TakenMetro::connection);
        this.skus = reasons.by(CircuitSku.class, CircuitSku::connection);
        this.billings = reasons.by(CircuitBilling.class, CircuitBilling::connection);
        this.counts = reasons.by(CircuitCount.class, CircuitCount::connection);
        this.resiliencies = reasons.by(CircuitResiliency.class, CircuitResiliency::connection);
        this.open = reasons.by(OpenItem.class, OpenItem::connection);
        this.peerings = reasons.evaluation().all(NeededPeering.class);
    }

    /** Builds every connection, ordered by first site. */
    List<ConnectionAdvice> all() {
        return reasons.evaluation().all(Connection.class).stream()
                .sorted(Comparator.comparingInt(
                        connection -> place(sitesOf(connection.id()).get(0))))
                .map(this::advice)
                .toList();
    }

    private ConnectionAdvice advice(Connection connection) {
        String id = connection.id();
        List<SiteConnection> joined = sitesOf(id);
        Delivery delivery = Reasons.one(deliveries.get(joined.get(0).site()), "layer of connection " + id);
        List<ConnectionLocation> usable = locations.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingInt(ConnectionLocation::rank))
                .toList();
        List<Conclusion> whole = new ArrayList<>(List.of(connection));
        joined.forEach(site -> {
            whole.add(site);
            whole.addAll(deliveries.getOrDefault(site.site(), List.of()));
        });
        whole.addAll(needs.getOrDefault(id, List.of()));
        whole.addAll(usable);
        return new ConnectionAdvice(
                id,
                connection.model(),
                joined.stream().map(SiteConnection::site).toList(),
                delivery.layer(),
                delivery.bgpBy(),
                usable.stream().map(ConnectionLocation::location).toList(),
                metros(id),
                providers(id),
                circuit(id),
                reasons.of(whole));
    }

    private List<SiteConnection> sitesOf(String connection) {
        return sites.getOrDefault(connection, List.of()).stream()
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    private int place(SiteConnection site) {
        return Reasons.one(places.get(site.site()), "place of site " + site.site())
                .place();
    }

    private List<String> metros(String connection) {
        Stream<String> taken =
                takenMetros.getOrDefault(connection, List.of()).stream().map(TakenMetro::location);
        Stream<String> named = candidates.getOrDefault(connection, List.of()).stream()
                .filter(RankedCandidate::metro)
                .map(RankedCandidate::location);
        return Stream.concat(taken, named)
                .distinct()
                .sorted(Reasons.CODE_POINTS)
                .toList();
    }

    private List<ProviderAdvice> providers(String connection) {
        SortedMap<String, ProviderAdvice> byName = new TreeMap<>(Reasons.CODE_POINTS);
        for (OfferedProviders each : offered.getOrDefault(connection, List.of())) {
            List<Integer> steps = reasons.of(List.of(each));
            each.names().forEach(name -> byName.put(name, new ProviderAdvice(name, each.role(), false, steps)));
        }
        for (ConfirmedProvider each : confirmed.getOrDefault(connection, List.of())) {
            byName.put(each.name(), new ProviderAdvice(each.name(), each.role(), true, reasons.of(List.of(each))));
        }
        return List.copyOf(byName.values());
    }

    private CircuitAdvice circuit(String id) {
        SortedMap<String, List<Integer>> why = new TreeMap<>();
        Integer port = item(id, "directPortGbps", ports, DirectPort::mbps, CircuitItem.DIRECT_PORT, why);
        return new CircuitAdvice(
                item(id, "bandwidthMbps", bandwidths, CircuitBandwidth::mbps, CircuitItem.BANDWIDTH, why),
                port == null ? null : port / MBPS_PER_GBPS,
                item(
                        id,
                        "peeringLocation",
                        circuitLocations,
                        CircuitLocation::location,
                        CircuitItem.PEERING_LOCATION,
                        why),
                secondLocation(id, why),
                item(id, "sku", skus, CircuitSku::sku, CircuitItem.SKU, why),
                Reasons.one(billings.get(id), "billing of connection " + id).billing(),
                item(id, "circuits", counts, CircuitCount::circuits, CircuitItem.CIRCUITS, why),
                peerings(id, why),
                item(id, "resiliency", resiliencies, CircuitResiliency::resiliency, CircuitItem.RESILIENCY, why),
                withBilling(id, why));
    }

    private @Nullable String secondLocation(String id, Map<String, List<Integer>> why) {
        boolean several = counts.getOrDefault(id, List.of()).stream().anyMatch(each -> each.circuits() > 1);
        List<SecondLocation> found = several ? secondLocations.getOrDefault(id, List.of()) : List.of();
        if (found.isEmpty()) {
            return null;
        }
        why.put("secondLocation", reasons.of(found));
        return Reasons.one(found, "second location of connection " + id).location();
    }

    private SortedMap<String, List<Integer>> withBilling(String id, SortedMap<String, List<Integer>> why) {
        why.put("billing", reasons.of(billings.getOrDefault(id, List.of())));
        return why;
    }

    private @Nullable List<Peering> peerings(String id, Map<String, List<Integer>> why) {
        List<OpenItem> unsettled = openOf(id, CircuitItem.PEERINGS);
        why.put("peerings", reasons.of(unsettled.isEmpty() ? peerings : unsettled));
        return unsettled.isEmpty()
                ? peerings.stream()
                        .map(NeededPeering::peering)
                        .sorted(Comparator.comparing(Peering::id))
                        .toList()
                : null;
    }

    /** Returns the value of an item, and puts into {@code why} the steps that conclude it or leave it open. */
    private <C extends Conclusion, V> @Nullable V item(
            String id,
            String name,
            Map<String, List<C>> settled,
            Function<C, V> value,
            CircuitItem item,
            Map<String, List<Integer>> why) {
        List<C> found = settled.getOrDefault(id, List.of());
        List<OpenItem> unsettled = openOf(id, item);
        why.put(name, reasons.of(found.isEmpty() ? unsettled : found));
        return found.isEmpty() ? null : value.apply(Reasons.one(found, name + " of connection " + id));
    }

    private List<OpenItem> openOf(String id, CircuitItem item) {
        return open.getOrDefault(id, List.of()).stream()
                .filter(each -> each.item() == item)
                .toList();
    }
}
