package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * IP addressing of Microsoft peering (F-ROUT-7, F-NAT-3 to 5).
 *
 * @param subnets the prefixes of the links
 * @param vlanId the VLAN id, 1 to 4094
 * @param advertisedPrefixes the prefixes that the customer advertises
 * @param advertisedPrefixCount the number of advertised IPv4 prefixes, independent of the list
 * @param advertisedIpv6PrefixCount the number of advertised IPv6 prefixes, independent of the list
 * @param routingRegistry the routing registry that records who owns the prefixes
 * @param natPool the public prefixes that the customer translates its own addresses to
 * @param natPoolAlsoOnInternet whether the NAT pool is also advertised to the internet
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record MicrosoftPeeringAddressing(
        @Nullable List<String> subnets,
        @Nullable Integer vlanId,
        @Nullable List<String> advertisedPrefixes,
        @Nullable Integer advertisedPrefixCount,
        @Nullable Integer advertisedIpv6PrefixCount,
        @Nullable String routingRegistry,
        @Nullable List<String> natPool,
        @Nullable Boolean natPoolAlsoOnInternet) {

    /** No addressing stated. */
    public static final MicrosoftPeeringAddressing NONE =
            new MicrosoftPeeringAddressing(null, null, null, null, null, null, null, null);

    /**
     * Creates the addressing of Microsoft peering. Null means "not stated"; use the builder, since
     * components may be added.
     *
     * @param subnets the prefixes of the links
     * @param vlanId the VLAN id, 1 to 4094
     * @param advertisedPrefixes the prefixes that the customer advertises
     * @param advertisedPrefixCount the number of advertised IPv4 prefixes, independent of the list
     * @param advertisedIpv6PrefixCount the number of advertised IPv6 prefixes, independent of the list
     * @param routingRegistry the routing registry that records who owns the prefixes
     * @param natPool the public prefixes that the customer translates its own addresses to
     * @param natPoolAlsoOnInternet whether the NAT pool is also advertised to the internet
     */
    public MicrosoftPeeringAddressing {
        subnets = Unknown.copy(subnets);
        advertisedPrefixes = Unknown.copy(advertisedPrefixes);
        natPool = Unknown.copy(natPool);
    }

    /** {@return a builder} A field that is not set is unknown. */
    public static MicrosoftPeeringAddressingBuilder builder() {
        return MicrosoftPeeringAddressingBuilder.builder();
    }
}
