package io.raccord.engine.run;

import io.raccord.catalog.CatalogNames;
import io.raccord.profile.Colocation;
import io.raccord.profile.ColocationBuilder;
import io.raccord.profile.Ethernet;
import io.raccord.profile.EthernetBuilder;
import io.raccord.profile.ExistingCircuit;
import io.raccord.profile.ExistingCircuitBuilder;
import io.raccord.profile.Profile;
import io.raccord.profile.Requirements;
import io.raccord.profile.RequirementsBuilder;
import io.raccord.profile.Site;
import io.raccord.profile.SiteBuilder;
import io.raccord.profile.Wan;
import io.raccord.profile.WanBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A converter of the names in a profile to those of the catalog, so that rules can compare them. A name that the catalog
 * does not list, or that stands for several things, remains as stated.
 *
 * @param names the names in the catalog of the profile's cloud and date
 */
record CanonicalNames(CatalogNames names) {

    /** {@code profile} with the names of the catalog, and with the stated ones next to them. */
    Profile in(Profile profile) {
        return profile.with(changed -> changed.sites(
                        profile.sites().stream().map(this::site).toList())
                .wan(wan(profile.wan()))
                .requirements(requirements(profile.requirements()))
                .existingCircuits(
                        profile.existingCircuits().stream().map(this::circuit).toList()));
    }

    private Site site(Site site) {
        String city = site.city();
        String country = site.country();
        return SiteBuilder.builder(site)
                .city(city == null ? null : names.city(city, country))
                .cityAsStated(city)
                .country(country == null ? null : names.country(country))
                .countryAsStated(country)
                .countryCode(country == null ? null : names.countryCode(country))
                .peeringLocations(locations(site.peeringLocations()))
                .peeringLocationsAsStated(site.peeringLocations())
                .colocation(colocation(site.colocation()))
                .ethernet(ethernet(site.ethernet()))
                .build();
    }

    private Colocation colocation(Colocation colocation) {
        String operator = colocation.operator();
        return operator == null
                ? colocation
                : ColocationBuilder.builder(colocation)
                        .operator(names.operator(operator))
                        .operatorAsStated(operator)
                        .build();
    }

    private Ethernet ethernet(Ethernet ethernet) {
        String provider = ethernet.provider();
        return provider == null
                ? ethernet
                : EthernetBuilder.builder(ethernet)
                        .provider(names.carrier(provider))
                        .providerAsStated(provider)
                        .build();
    }

    private Wan wan(Wan wan) {
        String provider = wan.provider();
        return provider == null
                ? wan
                : WanBuilder.builder(wan)
                        .provider(names.carrier(provider))
                        .providerAsStated(provider)
                        .build();
    }

    private Requirements requirements(Requirements requirements) {
        List<String> regions = requirements.azureRegions();
        return regions == null
                ? requirements
                : RequirementsBuilder.builder(requirements)
                        .azureRegions(regions.stream().map(names::region).toList())
                        .azureRegionsAsStated(regions)
                        .build();
    }

    private ExistingCircuit circuit(ExistingCircuit circuit) {
        String provider = circuit.provider();
        return ExistingCircuitBuilder.builder(circuit)
                .provider(provider == null ? null : names.carrier(provider))
                .providerAsStated(provider)
                .peeringLocation(names.location(circuit.peeringLocation()))
                .peeringLocationAsStated(circuit.peeringLocation())
                .build();
    }

    private @Nullable List<String> locations(@Nullable List<String> stated) {
        return stated == null ? null : stated.stream().map(names::location).toList();
    }
}
