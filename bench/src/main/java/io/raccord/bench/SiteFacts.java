package io.raccord.bench;

import io.raccord.profile.Routing;
import io.raccord.profile.WanTechnology;
import org.jspecify.annotations.Nullable;

/**
 * Input of sections 2 and 3 of the policy for a site, as a flat record: names are resolved, nothing is decided.
 *
 * @param site the site's id
 * @param asOf the date as a number, for example 20261123
 * @param colocation whether the role is colocation
 * @param cloudExchange {@code colocation.cloudExchange}
 * @param exchangeOperator whether the operator matches an exchange provider (N-10)
 * @param operatorRouting {@code colocation.managedRouting}
 * @param ethernet {@code ethernet.available}
 * @param lineMbps {@code ethernet.maxBandwidthMbps}
 * @param carrierRouting {@code ethernet.managedRouting}
 * @param onWan {@code onWan}
 * @param wan {@code wan.technology}
 * @param interconnects {@code wan.interconnectsMicrosoft}
 * @param wanProviderKnown whether {@code wan.provider} resolves to a provider (N-7)
 * @param mbps the site's bandwidth in Mbps (section 1)
 * @param macsec whether MACsec is required
 * @param isolation whether physical isolation is required
 * @param ingestion whether the profile states massive data ingestion
 * @param routing who should run BGP
 * @param candidates whether the site has candidate locations (section 4)
 * @param directCandidate whether one of them offers ExpressRoute Direct ports
 * @param directRank rank of ExpressRoute Direct in the order of the models (RE-1)
 * @param exchangeRank rank of cloud exchange
 * @param ipvpnRank rank of any-to-any IPVPN
 * @param ethernetRank rank of point-to-point Ethernet
 */
public record SiteFacts(
        String site,
        int asOf,
        boolean colocation,
        @Nullable Boolean cloudExchange,
        boolean exchangeOperator,
        @Nullable Boolean operatorRouting,
        @Nullable Boolean ethernet,
        @Nullable Integer lineMbps,
        @Nullable Boolean carrierRouting,
        @Nullable Boolean onWan,
        @Nullable WanTechnology wan,
        @Nullable Boolean interconnects,
        boolean wanProviderKnown,
        @Nullable Integer mbps,
        boolean macsec,
        boolean isolation,
        boolean ingestion,
        Routing routing,
        boolean candidates,
        boolean directCandidate,
        int directRank,
        int exchangeRank,
        int ipvpnRank,
        int ethernetRank) {}
