package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Addressing of Azure private peering (F-ROUT-3, F-ROUT-4).
 *
 * @param subnets prefixes of the links
 * @param vlanId 1 to 4094
 * @param advertisedPrefixes prefixes that the customer advertises
 * @param advertisedPrefixCount their number, whatever the list holds
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record PrivatePeeringAddressing(
        @Nullable List<String> subnets,
        @Nullable Integer vlanId,
        @Nullable List<String> advertisedPrefixes,
        @Nullable Integer advertisedPrefixCount) {

    /** Nothing stated. */
    public static final PrivatePeeringAddressing NONE = new PrivatePeeringAddressing(null, null, null, null);

    public PrivatePeeringAddressing {
        subnets = Unknown.copy(subnets);
        advertisedPrefixes = Unknown.copy(advertisedPrefixes);
    }

    /** A builder. What is not set is unknown. */
    public static PrivatePeeringAddressingBuilder builder() {
        return PrivatePeeringAddressingBuilder.builder();
    }
}
