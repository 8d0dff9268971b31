package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What the customer needs.
 *
 * @param services Microsoft services to reach
 * @param azureRegions Azure regions to reach, by name
 * @param bandwidthMbps megabits per second for the whole customer; also the bandwidth of a single site that states none
 * @param routing who is to run BGP; {@link Routing#NO_PREFERENCE} when left out
 * @param encryption the encryption asked for
 * @param physicalIsolation whether regulation asks for ports that no other tenant shares
 * @param massiveIngestion whether data is ingested in bulk into Azure Storage or Cosmos DB
 * @param layer2Extension whether a VLAN is to be stretched into Azure
 * @param resiliency the tier asked for
 * @param production whether production depends on the connection
 * @param realTimeVoice whether Teams or Skype for Business voice is to travel over Microsoft peering
 * @param siteToSiteThroughMicrosoft whether sites are to talk to each other through Microsoft's network
 * @param vpnBackup whether a VPN is to back the connection up
 * @param virtualNetworks virtual networks to link, 0 to 100,000
 * @param billing the billing model asked for
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Requirements(
        @Nullable List<Service> services,
        @Nullable List<String> azureRegions,
        @Nullable Integer bandwidthMbps,
        Routing routing,
        @Nullable Encryption encryption,
        @Nullable Boolean physicalIsolation,
        @Nullable Boolean massiveIngestion,
        @Nullable Boolean layer2Extension,
        @Nullable Resiliency resiliency,
        @Nullable Boolean production,
        @Nullable Boolean realTimeVoice,
        @Nullable Boolean siteToSiteThroughMicrosoft,
        @Nullable Boolean vpnBackup,
        @Nullable Integer virtualNetworks,
        @Nullable Billing billing) {

    @SuppressWarnings("ConstantValue") // left out: the schema's default
    public Requirements {
        services = Unknown.copy(services);
        azureRegions = Unknown.copy(azureRegions);
        routing = routing == null ? Routing.NO_PREFERENCE : routing;
    }

    /** A builder. What is not set is unknown. */
    public static RequirementsBuilder builder() {
        return RequirementsBuilder.builder();
    }

    /** Nothing stated. */
    public static Requirements none() {
        return builder().build();
    }
}
