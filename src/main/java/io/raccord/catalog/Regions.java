package io.raccord.catalog;

import io.raccord.naming.Aliases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Index of the Azure regions by name, those of one cloud apart from those of the others (policy N-6). */
final class Regions {

    private final Aliases aliases;
    private final Map<String, AzureRegion> ownByKey = new HashMap<>();
    private final Map<String, AzureRegion> foreignByKey = new HashMap<>();

    /** @param cloud the catalog's name of the profile's cloud; the regions of any other are foreign */
    Regions(List<AzureRegion> regions, String cloud, Aliases aliases) {
        this.aliases = aliases;
        for (AzureRegion region : regions) {
            (region.cloud().equals(cloud) ? ownByKey : foreignByKey)
                    .putIfAbsent(aliases.name(region.name()).key(), region);
        }
    }

    List<LookedUpRegion> lookUp(@Nullable List<String> names) {
        List<LookedUpRegion> found = new ArrayList<>();
        for (String name : names == null ? List.<String>of() : names) {
            found.add(new LookedUpRegion(name, ownByKey.get(aliases.name(name).key())));
        }
        return found;
    }

    List<AzureRegion> foreign(@Nullable List<String> names) {
        List<AzureRegion> found = new ArrayList<>();
        for (String name : names == null ? List.<String>of() : names) {
            AzureRegion region = foreignByKey.get(aliases.name(name).key());
            if (region != null) {
                found.add(region);
            }
        }
        return found;
    }

    /** Whether this cloud or another has the region. */
    boolean isKnown(String name) {
        return ownByKey.containsKey(aliases.name(name).key()) || isForeign(name);
    }

    /** Whether only another cloud has the region. */
    boolean isForeign(String name) {
        String key = aliases.name(name).key();
        return foreignByKey.containsKey(key) && !ownByKey.containsKey(key);
    }

    /** The names of the regions of this cloud. */
    List<String> names() {
        return ownByKey.values().stream().map(AzureRegion::name).toList();
    }

    /** Whether there are {@code names} and all of them are local to {@code location}. */
    boolean allLocal(PeeringLocation location, @Nullable List<String> names) {
        List<String> local = location.localAzureRegions().stream()
                .map(region -> aliases.name(region).key())
                .toList();
        return names != null
                && !names.isEmpty()
                && names.stream()
                        .allMatch(name -> local.contains(aliases.name(name).key()));
    }
}
