package io.raccord.profile;

import io.raccord.problem.Nearest;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * A customer profile: facts about the sites and requirements of one customer, as the published profile schema defines
 * them.
 *
 * @param customer the customer
 * @param cloud the Microsoft cloud; {@link Cloud#PUBLIC} when null
 * @param sites the sites with customer equipment, in the customer's order; 1 to 2,000
 * @param wan the wide area network that connects the sites today
 * @param requirements the customer's requirements
 * @param preferences the customer's preferences
 * @param addressing IP addresses and AS number
 * @param existingCircuits the circuits that the customer already has; at most 1,000
 * @param readiness the prerequisites that the customer already meets
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
        List<ExistingCircuit> existingCircuits,
        Readiness readiness)
        implements ProfileBuilder.With {

    /**
     * Creates a profile. Null means "not stated"; use the builder, since components may be added.
     *
     * @param customer the customer
     * @param cloud the Microsoft cloud; {@link Cloud#PUBLIC} when null
     * @param sites the sites with customer equipment, in the customer's order; 1 to 2,000
     * @param wan the wide area network that connects the sites today
     * @param requirements the customer's requirements
     * @param preferences the customer's preferences
     * @param addressing IP addresses and AS number
     * @param existingCircuits the circuits that the customer already has; at most 1,000
     * @param readiness the prerequisites that the customer already meets
     */
    @SuppressWarnings("ConstantValue") // builders and file readers pass null for what is not stated
    public Profile {
        cloud = cloud == null ? Cloud.PUBLIC : cloud;
        sites = sites == null ? List.of() : Unknown.known(sites);
        wan = wan == null ? Wan.UNKNOWN : wan;
        requirements = requirements == null ? Requirements.none() : requirements;
        preferences = preferences == null ? Preferences.NONE : preferences;
        addressing = addressing == null ? Addressing.NONE : addressing;
        existingCircuits = existingCircuits == null ? List.of() : Unknown.known(existingCircuits);
        readiness = readiness == null ? Readiness.NONE : readiness;
    }

    /** {@return a builder} Set at least the customer and one site. A field that is not set is unknown. */
    public static ProfileBuilder builder() {
        return ProfileBuilder.builder();
    }

    /** {@return the number of sites} */
    public int siteCount() {
        return sites.size();
    }

    /** {@return the ids of the sites, in the customer's order} */
    public List<String> siteIds() {
        return sites.stream().map(Site::id).toList();
    }

    /** {@return the existing circuits whose id is already used by an earlier one} */
    public List<RepeatedCircuit> repeatedCircuits() {
        Set<String> seen = new HashSet<>();
        List<RepeatedCircuit> repeated = new ArrayList<>();
        for (int i = 0; i < existingCircuits.size(); i++) {
            if (!seen.add(existingCircuits.get(i).id())) {
                repeated.add(new RepeatedCircuit(existingCircuits.get(i).id(), i));
            }
        }
        return repeated;
    }

    /** {@return the site ids that existing circuits name and this profile lacks} */
    public List<StrangeSite> strangeSites() {
        Set<String> known = new HashSet<>(siteIds());
        List<StrangeSite> strange = new ArrayList<>();
        for (ExistingCircuit circuit : existingCircuits) {
            List<String> named = circuit.sites() == null ? List.of() : circuit.sites();
            for (int i = 0; i < named.size(); i++) {
                if (!known.contains(named.get(i))) {
                    strange.add(new StrangeSite(circuit.id(), named.get(i), i, Nearest.to(named.get(i), known)));
                }
            }
        }
        return strange;
    }

    /** {@return the sites whose id is already used by an earlier site} */
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
