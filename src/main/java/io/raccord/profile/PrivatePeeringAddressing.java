package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * IP addressing of Azure private peering (F-ROUT-3, F-ROUT-4).
 *
 * @param subnets the prefixes of the links
 * @param vlanId the VLAN id, 1 to 4094
 * @param advertisedPrefixes the prefixes that the customer advertises
 * @param advertisedPrefixCount the number of advertised IPv4 prefixes, independent of the list
 * @param advertisedIpv6PrefixCount the number of advertised IPv6 prefixes, independent of the list
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record PrivatePeeringAddressing(
        @Nullable List<String> subnets,
        @Nullable Integer vlanId,
        @Nullable List<String> advertisedPrefixes,
        @Nullable Integer advertisedPrefixCount,
        @Nullable Integer advertisedIpv6PrefixCount) {

    /** No addressing stated. */
    public static final PrivatePeeringAddressing NONE = new PrivatePeeringAddressing(null, null, null, null, null);

    /**
     * Creates the addressing of Azure private peering. Null means "not stated"; use the builder, since
     * components may be added.
     *
     * @param subnets the prefixes of the links
     * @param vlanId the VLAN id, 1 to 4094
     * @param advertisedPrefixes the prefixes that the customer advertises
     * @param advertisedPrefixCount the number of advertised IPv4 prefixes, independent of the list
     * @param advertisedIpv6PrefixCount the number of advertised IPv6 prefixes, independent of the list
     */
    public PrivatePeeringAddressing {
        subnets = Unknown.copy(subnets);
        advertisedPrefixes = Unknown.copy(advertisedPrefixes);
    }

    /** {@return a builder} A field that is not set is unknown. */
    public static PrivatePeeringAddressingBuilder builder() {
        return PrivatePeeringAddressingBuilder.builder();
    }
}
