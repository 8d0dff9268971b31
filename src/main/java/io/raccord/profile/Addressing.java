package io.raccord.profile;

import io.raccord.address.StatedPrefix;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses and AS number of the customer's side.
 *
 * @param customerAsn 1 to 4,294,967,295
 * @param virtualNetworkPrefixes prefixes of the virtual networks
 * @param privatePeering addressing of Azure private peering
 * @param microsoftPeering addressing of Microsoft peering
 */
public record Addressing(
        @Nullable Long customerAsn,
        @Nullable List<String> virtualNetworkPrefixes,
        PrivatePeeringAddressing privatePeering,
        MicrosoftPeeringAddressing microsoftPeering) {

    /** Nothing stated. */
    public static final Addressing NONE =
            new Addressing(null, null, PrivatePeeringAddressing.NONE, MicrosoftPeeringAddressing.NONE);

    @SuppressWarnings("ConstantValue") // a reader of files leaves null what is not stated
    public Addressing {
        virtualNetworkPrefixes = Unknown.copy(virtualNetworkPrefixes);
        privatePeering = privatePeering == null ? PrivatePeeringAddressing.NONE : privatePeering;
        microsoftPeering = microsoftPeering == null ? MicrosoftPeeringAddressing.NONE : microsoftPeering;
    }

    /** Every prefix stated in any list, with the path of its list. */
    public List<StatedPrefix> statedPrefixes() {
        List<StatedPrefix> prefixes = new ArrayList<>();
        read(prefixes, "addressing.virtualNetworkPrefixes", virtualNetworkPrefixes);
        read(prefixes, "addressing.privatePeering.subnets", privatePeering.subnets());
        read(prefixes, "addressing.privatePeering.advertisedPrefixes", privatePeering.advertisedPrefixes());
        read(prefixes, "addressing.microsoftPeering.subnets", microsoftPeering.subnets());
        read(prefixes, "addressing.microsoftPeering.advertisedPrefixes", microsoftPeering.advertisedPrefixes());
        read(prefixes, "addressing.microsoftPeering.natPool", microsoftPeering.natPool());
        return prefixes;
    }

    private static void read(List<StatedPrefix> into, String path, @Nullable List<String> texts) {
        if (texts != null) {
            for (int i = 0; i < texts.size(); i++) {
                into.add(StatedPrefix.read(path, i, texts.get(i)));
            }
        }
    }
}
