package io.raccord.bench;

import io.raccord.catalog.Catalog;
import io.raccord.catalog.Catalogs;
import io.raccord.catalog.LookedUpLocation;
import io.raccord.catalog.PeeringLocation;
import io.raccord.profile.Colocation;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Coordinates;
import io.raccord.profile.Encryption;
import io.raccord.profile.Ethernet;
import io.raccord.profile.Profile;
import io.raccord.profile.Requirements;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.profile.Wan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reader of the facts of a profile's sites. Caches the catalog data of each name in a map. */
public final class FactsReader {

    private static final List<ConnectivityModel> ORDER = List.of(
            ConnectivityModel.EXPRESSROUTE_DIRECT,
            ConnectivityModel.CLOUD_EXCHANGE,
            ConnectivityModel.ANY_TO_ANY_IPVPN,
            ConnectivityModel.POINT_TO_POINT_ETHERNET);

    private final Catalogs catalogs;
    private final Map<Catalog, Map<String, Boolean>> exchanges = new HashMap<>();
    private final Map<Catalog, Map<String, Boolean>> carriers = new HashMap<>();
    private final Map<Catalog, Map<Object, Candidates>> candidates = new HashMap<>();

    /** Creates a reader that looks names up in {@code catalogs}. */
    public FactsReader(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /** The facts of each site, in the order of the profile. */
    public SiteFacts[] read(Profile profile, LocalDate asOf) {
        Catalog catalog = catalogs.at(asOf, profile.cloud());
        Wan wan = profile.wan();
        boolean known = wan.provider() != null
                && carriers.computeIfAbsent(catalog, key -> new HashMap<>())
                        .computeIfAbsent(
                                wan.provider(), name -> !catalog.carriers(name).isEmpty());
        int[] ranks = ranks(profile.preferences().models());
        List<Site> sites = profile.sites();
        SiteFacts[] facts = new SiteFacts[sites.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = read(sites.get(i), profile, day(asOf), catalog, known, ranks);
        }
        return facts;
    }

    private SiteFacts read(Site site, Profile profile, int asOf, Catalog catalog, boolean wanKnown, int[] ranks) {
        Requirements wanted = profile.requirements();
        Colocation colocation = site.colocation();
        Ethernet ethernet = site.ethernet();
        Wan wan = profile.wan();
        Candidates where = candidates(catalog, site);
        return new SiteFacts(
                site.id(),
                asOf,
                site.role() == SiteRole.COLOCATION,
                colocation.cloudExchange(),
                isExchange(catalog, colocation.operator()),
                colocation.managedRouting(),
                ethernet.available(),
                ethernet.maxBandwidthMbps(),
                ethernet.managedRouting(),
                site.onWan(),
                wan.technology(),
                wan.interconnectsMicrosoft(),
                wanKnown,
                site.bandwidthMbps() == null && profile.siteCount() == 1
                        ? wanted.bandwidthMbps()
                        : site.bandwidthMbps(),
                wanted.encryption() == Encryption.MACSEC,
                Boolean.TRUE.equals(wanted.physicalIsolation()),
                Boolean.TRUE.equals(wanted.massiveIngestion()),
                wanted.routing(),
                where.any(),
                where.direct(),
                ranks[0],
                ranks[1],
                ranks[2],
                ranks[3]);
    }

    private boolean isExchange(Catalog catalog, @Nullable String operator) {
        return operator != null
                && exchanges
                        .computeIfAbsent(catalog, key -> new HashMap<>())
                        .computeIfAbsent(
                                operator,
                                name -> !catalog.exchangesNamedIn(name).isEmpty());
    }

    private Candidates candidates(Catalog catalog, Site site) {
        List<String> stated = site.peeringLocations();
        if (stated == null && site.city() == null && site.coordinates() == null) {
            return Candidates.NONE;
        }
        Map<Object, Candidates> known = candidates.computeIfAbsent(catalog, key -> new HashMap<>());
        return stated != null
                ? known.computeIfAbsent(stated, key -> Candidates.of(catalog.lookUp(stated)))
                : known.computeIfAbsent(new Place(site.city(), site.country(), site.coordinates()), key -> {
                    List<LookedUpLocation> there = catalog.inCity(site.city(), site.country());
                    return there.isEmpty() ? Candidates.near(NearestLocations.of(catalog, site)) : Candidates.of(there);
                });
    }

    /** The rank of each model: the customer's preferred models first, then the policy's order (RE-1). */
    private static int[] ranks(List<ConnectivityModel> preferred) {
        int[] ranks = new int[ORDER.size()];
        for (int i = 0; i < ranks.length; i++) {
            int preference = preferred.indexOf(ORDER.get(i));
            ranks[i] = preference < 0 ? ORDER.size() + i : preference;
        }
        return ranks;
    }

    private static int day(LocalDate date) {
        return (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
    }

    private record Place(
            @Nullable String city,
            @Nullable String country,
            @Nullable Coordinates coordinates) {}

    private record Candidates(boolean any, boolean direct) {
        static final Candidates NONE = new Candidates(false, false);

        static Candidates near(List<PeeringLocation> found) {
            return new Candidates(!found.isEmpty(), found.stream().anyMatch(PeeringLocation::direct));
        }

        static Candidates of(List<LookedUpLocation> found) {
            boolean direct = found.stream()
                    .anyMatch(each -> each.location() != null && each.location().direct());
            return new Candidates(found.stream().anyMatch(LookedUpLocation::known), direct);
        }
    }
}
