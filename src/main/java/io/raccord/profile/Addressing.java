package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Customer-side IP addressing and AS number.
 *
 * @param customerAsn the AS number to which the advertised public prefixes are registered, 1 to 4,294,967,295; without
 *     {@code peerAsn}, also that of the router
 * @param peerAsn the AS number of the router that peers with Microsoft, 1 to 4,294,967,295
 * @param virtualNetworkPrefixes the prefixes of the virtual networks
 * @param virtualNetworkPrefixCount the number of IPv4 prefixes of virtual networks behind one link, independent of
 *     the list
 * @param privatePeering addressing of Azure private peering
 * @param microsoftPeering addressing of Microsoft peering
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Addressing(
        @Nullable Long customerAsn,
        @Nullable Long peerAsn,
        @Nullable List<String> virtualNetworkPrefixes,
        @Nullable Integer virtualNetworkPrefixCount,
        PrivatePeeringAddressing privatePeering,
        MicrosoftPeeringAddressing microsoftPeering) {

    /** No addressing stated. */
    public static final Addressing NONE =
            new Addressing(null, null, null, null, PrivatePeeringAddressing.NONE, MicrosoftPeeringAddressing.NONE);

    /**
     * Creates the addressing. Null means "not stated"; use the builder, since components may be added.
     *
     * @param customerAsn the AS number to which the advertised public prefixes are registered, 1 to 4,294,967,295; without
     *     {@code peerAsn}, also that of the router
     * @param peerAsn the AS number of the router that peers with Microsoft, 1 to 4,294,967,295
     * @param virtualNetworkPrefixes the prefixes of the virtual networks
     * @param virtualNetworkPrefixCount the number of IPv4 prefixes of virtual networks behind one link, independent of
     *     the list
     * @param privatePeering addressing of Azure private peering
     * @param microsoftPeering addressing of Microsoft peering
     */
    @SuppressWarnings("ConstantValue") // a file reader passes null for what is not stated
    public Addressing {
        virtualNetworkPrefixes = Unknown.copy(virtualNetworkPrefixes);
        privatePeering = privatePeering == null ? PrivatePeeringAddressing.NONE : privatePeering;
        microsoftPeering = microsoftPeering == null ? MicrosoftPeeringAddressing.NONE : microsoftPeering;
    }

    /** {@return a builder} A field that is not set is unknown. */
    public static AddressingBuilder builder() {
        return AddressingBuilder.builder();
    }

    /** {@return the customer's AS number in decimal; null when unknown} */
    public @Nullable String asn() {
        return customerAsn == null ? null : customerAsn.toString();
    }

    /** {@return the AS number of the customer's router in decimal; null when unknown} */
    public @Nullable String peer() {
        return peerAsn == null ? null : peerAsn.toString();
    }
}
