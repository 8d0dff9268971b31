package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A site: a location with customer equipment.
 *
 * @param id unique within the profile; letters, digits, dots, underscores and hyphens, at most 64 characters
 * @param name at most 200 characters
 * @param role the role of the site
 * @param city the city, in any language covered by the catalog's aliases
 * @param country the country by name or ISO 3166-1 alpha-2 code
 * @param coordinates the position of the site
 * @param colocation the third-party facility
 * @param ethernet the availability of point-to-point Ethernet
 * @param onWan whether the site is connected to the network described by {@code wan}
 * @param bandwidthMbps the bandwidth of the site in megabits per second, 1 to 10,000,000
 * @param peeringLocations the peering locations to consider, best first, by their names in the catalog
 * @param cityAsStated what the profile states as the city; set by Raccord
 * @param countryAsStated what the profile states as the country; set by Raccord
 * @param countryCode the ISO 3166-1 alpha-2 code of the country; set by Raccord
 * @param peeringLocationsAsStated what the profile states as the peering locations; set by Raccord
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Site(
        String id,
        @Nullable String name,
        SiteRole role,
        @Nullable String city,
        @Nullable String country,
        @Nullable Coordinates coordinates,
        Colocation colocation,
        Ethernet ethernet,
        @Nullable Boolean onWan,
        @Nullable Integer bandwidthMbps,
        @Nullable List<String> peeringLocations,
        @Nullable String cityAsStated,
        @Nullable String countryAsStated,
        @Nullable String countryCode,
        @Nullable List<String> peeringLocationsAsStated)
        implements SiteBuilder.With {

    /**
     * Creates a site. Null means "not stated"; use the builder, since components may be added.
     *
     * @param id unique within the profile; letters, digits, dots, underscores and hyphens, at most 64 characters
     * @param name at most 200 characters
     * @param role the role of the site
     * @param city the city, in any language covered by the catalog's aliases
     * @param country the country by name or ISO 3166-1 alpha-2 code
     * @param coordinates the position of the site
     * @param colocation the third-party facility
     * @param ethernet the availability of point-to-point Ethernet
     * @param onWan whether the site is connected to the network described by {@code wan}
     * @param bandwidthMbps the bandwidth of the site in megabits per second, 1 to 10,000,000
     * @param peeringLocations the peering locations to consider, best first, by their names in the catalog
     * @param cityAsStated what the profile states as the city; set by Raccord
     * @param countryAsStated what the profile states as the country; set by Raccord
     * @param countryCode the ISO 3166-1 alpha-2 code of the country; set by Raccord
     * @param peeringLocationsAsStated what the profile states as the peering locations; set by Raccord
     */
    @SuppressWarnings("ConstantValue") // builders and file readers pass null for what is not stated
    public Site {
        colocation = colocation == null ? Colocation.NONE : colocation;
        ethernet = ethernet == null ? Ethernet.NONE : ethernet;
        peeringLocations = Unknown.copy(peeringLocations);
        peeringLocationsAsStated = Unknown.copy(peeringLocationsAsStated);
    }

    /** {@return a builder} Set at least the id and the role. A field that is not set is unknown. */
    public static SiteBuilder builder() {
        return SiteBuilder.builder();
    }
}
