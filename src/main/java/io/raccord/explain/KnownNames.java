package io.raccord.explain;

import io.raccord.catalog.AzureRegion;
import io.raccord.catalog.Catalog;
import io.raccord.catalog.Catalogs;
import io.raccord.catalog.DirectoryFilter;
import io.raccord.intake.ProfileFields;
import io.raccord.profile.ExistingCircuit;
import io.raccord.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The names of a profile, of the rules and of the catalog.
 *
 * @param profile the profile
 * @param checks the checks that a rule may state
 * @param steps the kinds of onboarding steps that a rule may state
 * @param connections the connections that the profile may have
 * @param providers the providers of the catalog
 */
public record KnownNames(
        Profile profile,
        Set<String> checks,
        Set<String> steps,
        Collection<String> connections,
        Supplier<Collection<String>> providers)
        implements Names {

    /**
     * The names for {@code profile}.
     *
     * @param checks the checks that a rule may state
     * @param steps the kinds of onboarding steps that a rule may state
     * @param shared the connections of several sites that a rule may state; each may be divided by geopolitical region
     */
    public static KnownNames of(
            Profile profile,
            Set<String> checks,
            Set<String> steps,
            Set<String> shared,
            Catalogs catalogs,
            LocalDate asOf) {
        Set<String> connections = new LinkedHashSet<>(profile.siteIds());
        connections.addAll(shared);
        Catalog catalog = catalogs.at(asOf, profile.cloud());
        catalogs.directory(asOf, profile.cloud()).regions().stream()
                .map(AzureRegion::geopoliticalRegion)
                .distinct()
                .forEach(region -> shared.forEach(each -> connections.add(each + ":" + catalog.hyphenated(region))));
        return new KnownNames(profile, checks, steps, connections, () -> {
            Set<String> providers = new LinkedHashSet<>();
            catalogs.directory(asOf, profile.cloud())
                    .offers(new DirectoryFilter(null, null, null, false, false, false))
                    .forEach(offer -> providers.add(offer.offer().provider()));
            return providers;
        });
    }

    @Override
    public boolean know(NameKind kind, String name) {
        return switch (kind) {
            case SITE -> profile.siteIds().contains(name);
            case CONNECTION -> connections.contains(name);
            case CIRCUIT -> circuits().contains(name);
            case CHECK -> checks.contains(name);
            case STEP -> steps.contains(name);
            case WHOSE -> connections.contains(name) || circuits().contains(name);
            case SUBJECT -> connections.contains(name) || fields().know(name);
            case PATH -> fields().know(name);
            case PROVIDER -> providers.get().contains(name);
            case MODEL, COMPONENT -> ANY.know(kind, name);
        };
    }

    @Override
    public Collection<String> near(NameKind kind, String name) {
        return switch (kind) {
            case SITE -> profile.siteIds();
            case CONNECTION -> connectionsLike(name);
            case CIRCUIT -> circuits();
            case CHECK -> checks;
            case STEP -> steps;
            case WHOSE -> joined(connections, circuits());
            case SUBJECT -> joined(connections, fields().like(name));
            case PATH -> fields().like(name);
            case PROVIDER -> providers.get();
            case MODEL, COMPONENT -> ANY.near(kind, name);
        };
    }

    /** The connections; of regions alone when {@code name} looks like one of them. */
    private List<String> connectionsLike(String name) {
        return connections.stream()
                .filter(each -> !name.contains(":") || each.contains(":"))
                .toList();
    }

    private List<String> circuits() {
        return profile.existingCircuits().stream().map(ExistingCircuit::id).toList();
    }

    private ProfileFields fields() {
        return new ProfileFields(profile.siteIds(), circuits());
    }

    private static List<String> joined(Collection<String> some, Collection<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
