package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A place where the customer has equipment.
 *
 * @param id unique within the profile; letters, digits, dots, underscores and hyphens, at most 64
 * @param name at most 200 characters
 * @param role what the site is
 * @param city in any language that the catalog's aliases know
 * @param country name, or ISO 3166-1 alpha-2 code
 * @param colocation the third party's facility
 * @param ethernet point-to-point Ethernet lines
 * @param onWan whether the site is joined to the WAN named in {@code wan}
 * @param bandwidthMbps megabits per second that the site needs, 1 to 10,000,000
 * @param peeringLocations peering locations to consider, best first, as the catalog names them
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Site(
        String id,
        @Nullable String name,
        SiteRole role,
        @Nullable String city,
        @Nullable String country,
        Colocation colocation,
        Ethernet ethernet,
        @Nullable Boolean onWan,
        @Nullable Integer bandwidthMbps,
        @Nullable List<String> peeringLocations)
        implements SiteBuilder.With {

    @SuppressWarnings("ConstantValue") // a builder or a reader of files leaves null what is not stated
    public Site {
        colocation = colocation == null ? Colocation.NONE : colocation;
        ethernet = ethernet == null ? Ethernet.NONE : ethernet;
        peeringLocations = Unknown.copy(peeringLocations);
    }

    /** A builder of a site. Set at least its id and its role; what is not set is unknown. */
    public static SiteBuilder builder() {
        return SiteBuilder.builder();
    }
}
