package io.raccord.advice;

import io.raccord.conclusion.Peering;
import io.raccord.conclusion.Sku;
import io.raccord.profile.Billing;
import io.raccord.profile.Resiliency;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The circuit, or the equal circuits, of a connection. What is null is not settled, or does not apply.
 *
 * @param bandwidthMbps megabits per second, one of the steps that are sold
 * @param directPortGbps gigabits per second of each port of the pair, on ExpressRoute Direct
 * @param peeringLocation the peering location of the first circuit
 * @param secondLocation the peering location of the second circuit; null with one circuit
 * @param sku what it reaches
 * @param billing how it is billed
 * @param circuits how many circuits
 * @param peerings the peerings that it carries, by name
 * @param resiliency the tier
 * @param reasons the steps that conclude each item, or say why it is open, by the item's name
 */
@API(status = API.Status.STABLE)
public record CircuitAdvice(
        @Nullable Integer bandwidthMbps,
        @Nullable Integer directPortGbps,
        @Nullable String peeringLocation,
        @Nullable String secondLocation,
        @Nullable Sku sku,
        Billing billing,
        @Nullable Integer circuits,
        @Nullable List<Peering> peerings,
        @Nullable Resiliency resiliency,
        Map<String, List<Integer>> reasons) {}
