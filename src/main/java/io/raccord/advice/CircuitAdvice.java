package io.raccord.advice;

import io.raccord.profile.Billing;
import io.raccord.profile.Peering;
import io.raccord.profile.Resiliency;
import io.raccord.profile.Sku;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The circuit of a connection, or its identical circuits. A null item is still to be decided or does not apply.
 *
 * @param bandwidthMbps the circuit bandwidth in megabits per second, one of those on sale
 * @param directPortGbps the speed of each port of the pair in gigabits per second, on ExpressRoute Direct
 * @param peeringLocation the peering location of the first circuit
 * @param secondLocation the peering location of the second circuit; null with a single circuit or when there is none
 * @param secondLocationKm the distance between the two peering locations in kilometres; null with a single circuit
 * @param sku the SKU, which determines the reach of the circuit
 * @param billing the billing model
 * @param circuits the number of circuits
 * @param peerings the peerings on the circuit, by name
 * @param resiliency the resiliency tier that is asked for or advised
 * @param resiliencyReached the resiliency tier that the peering locations give; null without one
 * @param toOrder the peering locations at which circuits are still to be ordered, in order; null when not known
 * @param reasons the numbers of the steps that conclude each item or explain why it is open, by the name of the item
 */
@API(status = API.Status.STABLE)
public record CircuitAdvice(
        @Nullable Integer bandwidthMbps,
        @Nullable Integer directPortGbps,
        @Nullable String peeringLocation,
        @Nullable String secondLocation,
        @Nullable Integer secondLocationKm,
        @Nullable Sku sku,
        Billing billing,
        @Nullable Integer circuits,
        @Nullable List<Peering> peerings,
        @Nullable Resiliency resiliency,
        @Nullable Resiliency resiliencyReached,
        @Nullable List<String> toOrder,
        Map<String, List<Integer>> reasons) {}
