package io.raccord.advice;

import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.ConfirmedProvider;
import io.raccord.conclusion.Connection;
import io.raccord.conclusion.ConnectionLocation;
import io.raccord.conclusion.ConnectionNeed;
import io.raccord.conclusion.Delivery;
import io.raccord.conclusion.OfferedProviders;
import io.raccord.conclusion.RankedCandidate;
import io.raccord.conclusion.SiteConnection;
import io.raccord.conclusion.SitePlace;
import io.raccord.conclusion.TakenMetro;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builder of the connections of an advice. */
final class Connections {

    private final Reasons reasons;
    private final Circuits circuits;
    private final ResiliencyIndices indices;
    private final Map<String, List<SitePlace>> places;
    private final Map<String, List<SiteConnection>> sites;
    private final Map<String, List<Delivery>> deliveries;
    private final Map<String, List<ConnectionNeed>> needs;
    private final Map<String, List<ConnectionLocation>> locations;
    private final Map<String, List<OfferedProviders>> offered;
    private final Map<String, List<ConfirmedProvider>> confirmed;
    private final Map<String, List<RankedCandidate>> candidates;
    private final Map<String, List<TakenMetro>> takenMetros;

    Connections(Reasons reasons) {
        this.reasons = reasons;
        this.circuits = new Circuits(reasons);
        this.indices = new ResiliencyIndices(reasons);
        this.places = reasons.by(SitePlace.class, SitePlace::site);
        this.sites = reasons.by(SiteConnection.class, SiteConnection::connection);
        this.deliveries = reasons.by(Delivery.class, Delivery::site);
        this.needs = reasons.by(ConnectionNeed.class, ConnectionNeed::connection);
        this.locations = reasons.by(ConnectionLocation.class, ConnectionLocation::connection);
        this.offered = reasons.by(OfferedProviders.class, OfferedProviders::connection);
        this.confirmed = reasons.by(ConfirmedProvider.class, ConfirmedProvider::connection);
        this.candidates = reasons.by(RankedCandidate.class, RankedCandidate::connection);
        this.takenMetros = reasons.by(TakenMetro.class, TakenMetro::connection);
    }

    /** Builds every connection, ordered by first site. */
    List<ConnectionAdvice> all() {
        return reasons.all(Connection.class).stream()
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
                circuits.of(id),
                indices.of(id),
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
}
