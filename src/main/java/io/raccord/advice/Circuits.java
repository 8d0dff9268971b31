package io.raccord.advice;

import io.raccord.conclusion.CircuitBandwidth;
import io.raccord.conclusion.CircuitBilling;
import io.raccord.conclusion.CircuitCount;
import io.raccord.conclusion.CircuitItem;
import io.raccord.conclusion.CircuitLocation;
import io.raccord.conclusion.CircuitResiliency;
import io.raccord.conclusion.CircuitSku;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.DirectPort;
import io.raccord.conclusion.LocationsToOrder;
import io.raccord.conclusion.NeededPeering;
import io.raccord.conclusion.OpenItem;
import io.raccord.conclusion.ReachedResiliency;
import io.raccord.conclusion.SecondLocation;
import io.raccord.conclusion.SecondLocationDistance;
import io.raccord.profile.Peering;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builder of the circuits of an advice. */
final class Circuits {

    private static final int MBPS_PER_GBPS = 1_000;

    private final Reasons reasons;
    private final Map<String, List<CircuitBandwidth>> bandwidths;
    private final Map<String, List<DirectPort>> ports;
    private final Map<String, List<CircuitLocation>> circuitLocations;
    private final Map<String, List<SecondLocation>> secondLocations;
    private final Map<String, List<SecondLocationDistance>> distances;
    private final Map<String, List<CircuitSku>> skus;
    private final Map<String, List<CircuitBilling>> billings;
    private final Map<String, List<CircuitCount>> counts;
    private final Map<String, List<CircuitResiliency>> resiliencies;
    private final Map<String, List<ReachedResiliency>> reached;
    private final Map<String, List<LocationsToOrder>> toOrder;
    private final Map<String, List<OpenItem>> open;
    private final List<NeededPeering> peerings;

    Circuits(Reasons reasons) {
        this.reasons = reasons;
        this.bandwidths = reasons.by(CircuitBandwidth.class, CircuitBandwidth::connection);
        this.ports = reasons.by(DirectPort.class, DirectPort::connection);
        this.circuitLocations = reasons.by(CircuitLocation.class, CircuitLocation::connection);
        this.secondLocations = reasons.by(SecondLocation.class, SecondLocation::connection);
        this.distances = reasons.by(SecondLocationDistance.class, SecondLocationDistance::connection);
        this.skus = reasons.by(CircuitSku.class, CircuitSku::connection);
        this.billings = reasons.by(CircuitBilling.class, CircuitBilling::connection);
        this.counts = reasons.by(CircuitCount.class, CircuitCount::connection);
        this.resiliencies = reasons.by(CircuitResiliency.class, CircuitResiliency::connection);
        this.reached = reasons.by(ReachedResiliency.class, ReachedResiliency::connection);
        this.toOrder = reasons.by(LocationsToOrder.class, LocationsToOrder::connection);
        this.open = reasons.by(OpenItem.class, OpenItem::connection);
        this.peerings = reasons.all(NeededPeering.class);
    }

    /** Builds the circuit of the connection {@code id}. */
    CircuitAdvice of(String id) {
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
                only(id, "secondLocation", secondLocations, SecondLocation::location, why),
                only(id, "secondLocationKm", distances, SecondLocationDistance::km, why),
                item(id, "sku", skus, CircuitSku::sku, CircuitItem.SKU, why),
                Reasons.one(billings.get(id), "billing of connection " + id).billing(),
                item(id, "circuits", counts, CircuitCount::circuits, CircuitItem.CIRCUITS, why),
                peerings(id, why),
                item(id, "resiliency", resiliencies, CircuitResiliency::resiliency, CircuitItem.RESILIENCY, why),
                only(id, "resiliencyReached", reached, ReachedResiliency::resiliency, why),
                only(id, "toOrder", toOrder, LocationsToOrder::locations, why),
                withBilling(id, why));
    }

    /** Returns the value of an item that is null without a conclusion. */
    private <C extends Conclusion, V> @Nullable V only(
            String id,
            String name,
            Map<String, List<C>> settled,
            Function<C, V> value,
            Map<String, List<Integer>> why) {
        List<C> found = settled.getOrDefault(id, List.of());
        if (found.isEmpty()) {
            return null;
        }
        why.put(name, reasons.of(found));
        return value.apply(Reasons.one(found, name + " of connection " + id));
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
