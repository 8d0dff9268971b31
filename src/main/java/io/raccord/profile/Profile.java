package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Facts about one customer's premises and needs: what the published profile schema describes.
 *
 * @param customer who it is about
 * @param cloud the Microsoft cloud; {@link Cloud#PUBLIC} when left out
 * @param sites where the customer has equipment, in the customer's order; 1 to 2,000
 * @param wan the wide area network that the sites already have
 * @param requirements what the customer needs
 * @param preferences what the customer would rather have
 * @param addressing addresses and AS number
 * @param readiness what the customer already has
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Profile(
        Customer customer,
        Cloud cloud,
        List<Site> sites,
        Wan wan,
        Requirements requirements,
        Preferences preferences,
        Addressing addressing,
        Readiness readiness)
        implements ProfileBuilder.With {

    @SuppressWarnings("ConstantValue") // a builder or a reader of files leaves null what is not stated
    public Profile {
        cloud = cloud == null ? Cloud.PUBLIC : cloud;
        sites = sites == null ? List.of() : List.copyOf(sites);
        wan = wan == null ? Wan.UNKNOWN : wan;
        requirements = requirements == null ? Requirements.none() : requirements;
        preferences = preferences == null ? Preferences.NONE : preferences;
        addressing = addressing == null ? Addressing.NONE : addressing;
        readiness = readiness == null ? Readiness.NONE : readiness;
    }

    /** A builder of a profile. Set at least the customer and one site; what is not set is unknown. */
    public static ProfileBuilder builder() {
        return ProfileBuilder.builder();
    }

    /** How many sites the customer has. */
    public int siteCount() {
        return sites.size();
    }

    /** The ids of the sites, in the customer's order. */
    public List<String> siteIds() {
        return sites.stream().map(Site::id).toList();
    }

    /** The sites whose id an earlier site has already. */
    public List<RepeatedSite> repeatedSites() {
        Set<String> seen = new HashSet<>();
        List<RepeatedSite> repeated = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            if (!seen.add(sites.get(i).id())) {
                repeated.add(new RepeatedSite(sites.get(i).id(), i));
            }
        }
        return repeated;
    }
}
