package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A circuit that the customer already has (policy section 10).
 *
 * @param id unique among the existing circuits; letters, digits, dots, underscores and hyphens, at most 64 characters
 * @param sites the ids of the sites that use it; it belongs to the only connection when null
 * @param peeringLocation its peering location, by its name in the catalog
 * @param provider the connectivity provider
 * @param bandwidthMbps its bandwidth in megabits per second, 1 to 10,000,000
 * @param sku its SKU
 * @param billing its billing model
 * @param peerings the peerings that are configured on it
 * @param peeringLocationAsStated what the profile states as the peering location; set by Raccord
 * @param providerAsStated what the profile states as the provider; set by Raccord
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record ExistingCircuit(
        String id,
        @Nullable List<String> sites,
        String peeringLocation,
        @Nullable String provider,
        @Nullable Integer bandwidthMbps,
        @Nullable Sku sku,
        @Nullable Billing billing,
        @Nullable List<Peering> peerings,
        @Nullable String peeringLocationAsStated,
        @Nullable String providerAsStated) {

    /**
     * Creates an existing circuit. Null means "not stated"; use the builder, since components may be added.
     *
     * @param id unique among the existing circuits; letters, digits, dots, underscores and hyphens, at most 64
     *     characters
     * @param sites the ids of the sites that use it; it belongs to the only connection when null
     * @param peeringLocation its peering location, by its name in the catalog
     * @param provider the connectivity provider
     * @param bandwidthMbps its bandwidth in megabits per second, 1 to 10,000,000
     * @param sku its SKU
     * @param billing its billing model
     * @param peerings the peerings that are configured on it
     * @param peeringLocationAsStated what the profile states as the peering location; set by Raccord
     * @param providerAsStated what the profile states as the provider; set by Raccord
     */
    public ExistingCircuit {
        sites = Unknown.copy(sites);
        peerings = Unknown.copy(peerings);
    }

    /** {@return a builder} Set at least the id and the peering location. A field that is not set is unknown. */
    public static ExistingCircuitBuilder builder() {
        return ExistingCircuitBuilder.builder();
    }
}
