package io.raccord.profile;

import io.raccord.address.PrefixList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The prefix lists of a profile, parsed into facts for the rules. */
public final class StatedPrefixes {

    private StatedPrefixes() {}

    /** The lists stated in {@code addressing}, each with its path in the profile. */
    public static List<PrefixList> of(Addressing addressing) {
        List<PrefixList> lists = new ArrayList<>();
        PrivatePeeringAddressing privatePeering = addressing.privatePeering();
        MicrosoftPeeringAddressing microsoftPeering = addressing.microsoftPeering();
        read(lists, "addressing.virtualNetworkPrefixes", addressing.virtualNetworkPrefixes());
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
