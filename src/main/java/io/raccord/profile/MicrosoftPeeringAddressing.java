package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Addressing of Microsoft peering (F-ROUT-7, F-NAT-3 to 5).
 *
 * @param subnets prefixes of the links
 * @param vlanId 1 to 4094
 * @param advertisedPrefixes prefixes that the customer advertises
 * @param advertisedPrefixCount their number, whatever the list holds
 * @param routingRegistry the registry that shows who owns the prefixes
 * @param natPool public prefixes behind which the customer hides its own
 * @param natPoolAlsoOnInternet whether the pool is advertised to the internet too
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record MicrosoftPeeringAddressing(
        @Nullable List<String> subnets,
        @Nullable Integer vlanId,
        @Nullable List<String> advertisedPrefixes,
        @Nullable Integer advertisedPrefixCount,
        @Nullable String routingRegistry,
        @Nullable List<String> natPool,
        @Nullable Boolean natPoolAlsoOnInternet) {

    /** Nothing stated. */
    public static final MicrosoftPeeringAddressing NONE =
            new MicrosoftPeeringAddressing(null, null, null, null, null, null, null);

    public MicrosoftPeeringAddressing {
        subnets = Unknown.copy(subnets);
        advertisedPrefixes = Unknown.copy(advertisedPrefixes);
        natPool = Unknown.copy(natPool);
    }

    /** A builder. What is not set is unknown. */
    public static MicrosoftPeeringAddressingBuilder builder() {
        return MicrosoftPeeringAddressingBuilder.builder();
    }
}
