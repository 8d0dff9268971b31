package io.raccord.profile;

import io.raccord.address.PrefixList;
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

    /** The AS number as it is written; null when unknown. */
    public @Nullable String asn() {
        return customerAsn == null ? null : customerAsn.toString();
    }

    /** The lists of prefixes that are stated. */
    public List<PrefixList> prefixLists() {
        List<PrefixList> lists = new ArrayList<>();
        read(lists, "addressing.virtualNetworkPrefixes", virtualNetworkPrefixes);
        read(lists, "addressing.privatePeering.subnets", privatePeering.subnets());
        read(lists, "addressing.privatePeering.advertisedPrefixes", privatePeering.advertisedPrefixes());
        read(lists, "addressing.microsoftPeering.subnets", microsoftPeering.subnets());
        read(lists, "addressing.microsoftPeering.advertisedPrefixes", microsoftPeering.advertisedPrefixes());
        read(lists, "addressing.microsoftPeering.natPool", microsoftPeering.natPool());
        return lists;
    }

    private static void read(List<PrefixList> into, String path, @Nullable List<String> texts) {
        if (texts != null) {
            into.add(PrefixList.read(path, texts));
        }
    }
}
