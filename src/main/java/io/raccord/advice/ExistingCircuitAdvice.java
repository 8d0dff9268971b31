package io.raccord.advice;

import io.raccord.conclusion.Change;
import io.raccord.conclusion.CircuitVerdict;
import io.raccord.profile.Billing;
import io.raccord.profile.Peering;
import io.raccord.profile.Sku;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The advice for a circuit that the customer already has (policy section 10).
 *
 * @param id the id of the existing circuit
 * @param connection the id of the connection that it belongs to; null when there is none
 * @param verdict what is to become of it
 * @param changes what has to change, by name
 * @param peeringLocation its peering location today, as stated in the profile
 * @param provider its provider today; null when unknown
 * @param bandwidthMbps its bandwidth today in megabits per second; null when unknown
 * @param sku its SKU today; null when unknown
 * @param billing its billing model today; null when unknown
 * @param peerings its peerings today, by name; null when unknown
 * @param reasons the numbers of the steps that conclude the connection, the verdict and the changes
 */
@API(status = API.Status.STABLE)
public record ExistingCircuitAdvice(
        String id,
        @Nullable String connection,
        CircuitVerdict verdict,
        List<Change> changes,
        String peeringLocation,
        @Nullable String provider,
        @Nullable Integer bandwidthMbps,
        @Nullable Sku sku,
        @Nullable Billing billing,
        @Nullable List<Peering> peerings,
        List<Integer> reasons) {}
