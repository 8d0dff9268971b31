package io.raccord.engine.run;

import io.raccord.address.PrefixList;
import io.raccord.address.StatedPrefix;
import io.raccord.catalog.LookedUpLocation;
import io.raccord.catalog.LookedUpRegion;
import io.raccord.catalog.OffersAtLocation;
import io.raccord.dataset.CatalogFact;
import io.raccord.dataset.Row;
import io.raccord.engine.check.PatternReads;
import io.raccord.profile.Addressing;
import io.raccord.profile.Coordinates;
import io.raccord.profile.ExistingCircuit;
import io.raccord.profile.FactPath;
import io.raccord.profile.Preferences;
import io.raccord.profile.Profile;
import io.raccord.profile.Readiness;
import io.raccord.profile.Requirements;
import io.raccord.profile.Site;
import io.raccord.profile.Wan;
import io.raccord.trace.FactRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pattern of a rule, prepared for reading which facts of the profile and rows of the catalog it has matched. */
final class MatchedPattern {

    /** The paths of the facts; those of sites and circuits continue the path of the site or circuit. */
    private static final Map<Class<?>, String> ROOTS = Map.of(
            Wan.class, "wan.",
            Requirements.class, "requirements.",
            Preferences.class, "preferences.",
            Addressing.class, "addressing.",
            Readiness.class, "readiness.",
            Profile.class, "",
            Site.class, "",
            ExistingCircuit.class, "");

    private final Class<?> type;
    private final List<StatedComponent> components = new ArrayList<>();

    MatchedPattern(PatternReads pattern) {
        this.type = pattern.type();
        String root = ROOTS.get(type);
        if (root == null) {
            return;
        }
        for (String path : pattern.paths()) {
            if (!path.equals("id")
                    && FactPath.component(type, path.split("\\.", -1)[0]).isPresent()) {
                components.add(StatedComponent.of(type, root, path));
            }
        }
    }

    /** The type of what it matches. */
    Class<?> type() {
        return type;
    }

    /** Adds what the rule has read of {@code matched} to {@code facts}, by path. */
    void read(Object matched, Map<String, FactRead> facts) {
        if (!components.isEmpty()) {
            String owner = owner(matched);
            for (StatedComponent component : components) {
                read(owner.isEmpty() ? component.path() : owner + component.path(), component.in(matched), facts);
            }
        } else if (matched instanceof CatalogFact fact) {
            read(fact.row(), fact.name(), facts);
        } else if (matched instanceof LookedUpLocation found && found.location() != null) {
            read(found.location().row(), found.location().name(), facts);
        } else if (matched instanceof LookedUpRegion found && found.region() != null) {
            read(found.region().row(), found.region().geopoliticalRegion(), facts);
        } else if (matched instanceof OffersAtLocation offers) {
            offers.rows().forEach((path, name) -> read(path, name, facts));
        } else if (matched instanceof PrefixList list) {
            read(list.path(), list.texts(), facts);
        } else if (matched instanceof StatedPrefix prefix) {
            facts.remove(prefix.path());
            read(prefix.path() + "[" + prefix.index() + "]", prefix.text(), facts);
        }
    }

    private static void read(Row row, String name, Map<String, FactRead> facts) {
        read(row.path(), name, facts);
    }

    /** Adds a fact; coordinates as their two numbers. */
    private static void read(String path, @Nullable Object value, Map<String, FactRead> facts) {
        if (value instanceof Coordinates place) {
            read(path + ".latitude", place.latitude(), facts);
            read(path + ".longitude", place.longitude(), facts);
        } else {
            facts.put(path, new FactRead(path, value));
        }
    }

    /** The path of the site or circuit that {@code matched} is; empty if it is neither. */
    private static String owner(Object matched) {
        if (matched instanceof Site site) {
            return "sites[" + site.id() + "].";
        }
        return matched instanceof ExistingCircuit circuit ? "existingCircuits[" + circuit.id() + "]." : "";
    }
}
