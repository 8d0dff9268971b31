package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Customer-side IP addressing and AS number.
 *
 * @param customerAsn the customer's AS number, 1 to 4,294,967,295
 * @param virtualNetworkPrefixes the prefixes of the virtual networks
 * @param privatePeering addressing of Azure private peering
 * @param microsoftPeering addressing of Microsoft peering
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Addressing(
        @Nullable Long customerAsn,
        @Nullable List<String> virtualNetworkPrefixes,
        PrivatePeeringAddressing privatePeering,
        MicrosoftPeeringAddressing microsoftPeering) {

    /** No addressing stated. */
    public static final Addressing NONE =
            new Addressing(null, null, PrivatePeeringAddressing.NONE, MicrosoftPeeringAddressing.NONE);

    /**
     * Creates the addressing. Null means "not stated"; use the builder, since components may be added.
     *
     * @param customerAsn the customer's AS number, 1 to 4,294,967,295
     * @param virtualNetworkPrefixes the prefixes of the virtual networks
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

    /** {@return the AS number in decimal; null when unknown} */
    public @Nullable String asn() {
        return customerAsn == null ? null : customerAsn.toString();
    }
}
