package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The customer's requirements.
 *
 * @param services the Microsoft services to reach
 * @param azureRegions the Azure regions to reach, by name
 * @param bandwidthMbps the bandwidth of the customer as a whole, in megabits per second; also applies to a single site
 *     that does not state its own
 * @param routing the party that should run BGP; {@link Routing#NO_PREFERENCE} when null
 * @param encryption the required encryption
 * @param physicalIsolation whether regulation requires ports that are not shared with other tenants
 * @param massiveIngestion whether data is ingested in bulk into Azure Storage or Cosmos DB
 * @param layer2Extension whether a VLAN must be extended into Azure
 * @param resiliency the required resiliency tier
 * @param production whether production workloads depend on the connection
 * @param realTimeVoice whether Teams or Skype for Business voice uses Microsoft peering
 * @param siteToSiteThroughMicrosoft whether sites communicate with each other through Microsoft's network
 * @param vpnBackup whether a VPN must back up the connection
 * @param virtualNetworks the number of virtual networks to reach, 0 to 100,000
 * @param virtualNetworkLinks the number of gateways to link to the circuits, 0 to 100,000: a hub counts once, the
 *     virtual networks that are peered with it do not; {@code virtualNetworks} counts when null
 * @param virtualWan whether the circuits end in hubs of Azure Virtual WAN
 * @param billing the required billing model
 * @param azureRegionsAsStated what the profile states as the Azure regions; set by Raccord
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
        @Nullable Integer virtualNetworkLinks,
        @Nullable Boolean virtualWan,
        @Nullable Billing billing,
        @Nullable List<String> azureRegionsAsStated) {

    /**
     * Creates the requirements. Null means "not stated"; use the builder, since components may be added.
     *
     * @param services the Microsoft services to reach
     * @param azureRegions the Azure regions to reach, by name
     * @param bandwidthMbps the bandwidth of the customer as a whole, in megabits per second; also applies to a single
     *     site that does not state its own
     * @param routing the party that should run BGP; {@link Routing#NO_PREFERENCE} when null
     * @param encryption the required encryption
     * @param physicalIsolation whether regulation requires ports that are not shared with other tenants
     * @param massiveIngestion whether data is ingested in bulk into Azure Storage or Cosmos DB
     * @param layer2Extension whether a VLAN must be extended into Azure
     * @param resiliency the required resiliency tier
     * @param production whether production workloads depend on the connection
     * @param realTimeVoice whether Teams or Skype for Business voice uses Microsoft peering
     * @param siteToSiteThroughMicrosoft whether sites communicate with each other through Microsoft's network
     * @param vpnBackup whether a VPN must back up the connection
     * @param virtualNetworks the number of virtual networks to reach, 0 to 100,000
     * @param virtualNetworkLinks the number of gateways to link to the circuits, 0 to 100,000: a hub counts once, the
     *     virtual networks that are peered with it do not; {@code virtualNetworks} counts when null
     * @param virtualWan whether the circuits end in hubs of Azure Virtual WAN
     * @param billing the required billing model
     * @param azureRegionsAsStated what the profile states as the Azure regions; set by Raccord
     */
    @SuppressWarnings("ConstantValue") // null means the default of the schema
    public Requirements {
        services = Unknown.copy(services);
        azureRegions = Unknown.copy(azureRegions);
        azureRegionsAsStated = Unknown.copy(azureRegionsAsStated);
        routing = routing == null ? Routing.NO_PREFERENCE : routing;
    }

    /** {@return a builder} A field that is not set is unknown. */
    public static RequirementsBuilder builder() {
        return RequirementsBuilder.builder();
    }

    /** {@return no requirements stated} */
    public static Requirements none() {
        return builder().build();
    }
}
