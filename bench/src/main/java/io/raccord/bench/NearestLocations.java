package io.raccord.bench;

import io.raccord.catalog.Catalog;
import io.raccord.catalog.NearLocation;
import io.raccord.catalog.PeeringLocation;
import io.raccord.gazetteer.Country;
import io.raccord.gazetteer.KnownCity;
import io.raccord.profile.Coordinates;
import io.raccord.profile.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hand-coded LO-4 of the policy: the nearest peering locations of a site whose city has none. */
public final class NearestLocations {

    private static final int COUNT = 3;
    private static final int FARTHEST = 2_000;
    private static final int FACTOR = 3;

    private NearestLocations() {}

    /** The candidates of {@code site} by distance, nearest first; empty where it has others, or no known place. */
    public static List<PeeringLocation> of(Catalog catalog, Site site) {
        if (site.peeringLocations() != null
                || !catalog.inCity(site.city(), site.country()).isEmpty()) {
            return List.of();
        }
        List<KnownCity> city = catalog.clearCity(site.city(), site.country(), FACTOR);
        Coordinates place = site.coordinates();
        if (place == null && !city.isEmpty()) {
            place = city.get(0).coordinates();
        }
        return place == null ? List.of() : around(catalog, place, country(catalog, site, city));
    }

    private static @Nullable String country(Catalog catalog, Site site, List<KnownCity> city) {
        List<String> codes = catalog.countries(site.country()).stream()
                .map(Country::code)
                .distinct()
                .toList();
        if (codes.size() == 1) {
            return codes.get(0);
        }
        return city.isEmpty() ? null : city.get(0).countryCode();
    }

    private static List<PeeringLocation> around(Catalog catalog, Coordinates place, @Nullable String country) {
        List<PeeringLocation> home = country == null ? List.of() : first(catalog.nearInCountry(place, country));
        List<NearLocation> near = catalog.near(place);
        if (!home.isEmpty() || near.isEmpty()) {
            return home;
        }
        return first(catalog.nearInRegion(place, near.get(0).location().geopoliticalRegion()));
    }

    private static List<PeeringLocation> first(List<NearLocation> pool) {
        return pool.stream()
                .filter(each -> each.km() <= FARTHEST)
                .limit(COUNT)
                .map(NearLocation::location)
                .toList();
    }
}
