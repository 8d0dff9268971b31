package io.raccord.engine.run;

import io.raccord.address.PrefixList;
import io.raccord.address.StatedPrefix;
import io.raccord.catalog.LookedUpLocation;
import io.raccord.catalog.LookedUpRegion;
import io.raccord.catalog.OffersAtLocation;
import io.raccord.conclusion.Conclusion;
import io.raccord.dataset.CatalogFact;
import io.raccord.engine.check.CheckedRule;
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
import io.raccord.rulebook.Parameter;
import io.raccord.trace.FactRead;
import io.raccord.trace.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.base.reteoo.InitialFactImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/**
 * A converter of a Drools match to a {@link Support}: the facts of the profile, catalog rows, parameters and
 * conclusions that it matched.
 */
public final class SupportReader {

    private static final Map<Class<?>, String> ROOTS = Map.of(
            Wan.class, "wan.",
            Requirements.class, "requirements.",
            Preferences.class, "preferences.",
            Addressing.class, "addressing.",
            Readiness.class, "readiness.",
            Profile.class, "");

    private SupportReader() {}

    public static Support support(CheckedRule rule, Match match, List<Conclusion> conclusions) {
        Map<String, FactRead> facts = new LinkedHashMap<>();
        List<Parameter> parameters = new ArrayList<>();
        List<Conclusion> premises = new ArrayList<>();
        List<Object> objects = match.getObjects().stream()
                .filter(object -> !(object instanceof InitialFactImpl)) // added where a rule begins with an aggregate
                .toList();
        // a session for several customers may have added the profile, too
        int added = objects.size() - rule.patterns().size();
        for (int i = 0; i < rule.patterns().size(); i++) {
            PatternReads pattern = rule.patterns().get(i);
            Object matched = objects.get(added + i);
            if (!pattern.type().isInstance(matched)) {
                throw new IllegalStateException(
                        "rule " + rule.name() + " matched " + matched.getClass() + ", expected " + pattern.type());
            }
            if (matched instanceof Parameter parameter) {
                parameters.add(parameter);
            } else if (matched instanceof Conclusion conclusion) {
                premises.add(conclusion);
            } else if (matched instanceof Collection<?> several) {
                several.forEach(each -> premises.add((Conclusion) each));
            } else {
                read(pattern, matched, facts);
            }
        }
        return new Support(
                rule.rule(), bindings(match), List.copyOf(facts.values()), parameters, premises, conclusions);
    }

    private static void read(PatternReads pattern, Object matched, Map<String, FactRead> facts) {
        if (matched instanceof LookedUpLocation found && found.location() != null) {
            facts.put(
                    found.location().row().path(),
                    new FactRead(found.location().row().path(), found.location().name()));
        } else if (matched instanceof LookedUpRegion found && found.region() != null) {
            facts.put(
                    found.region().row().path(),
                    new FactRead(found.region().row().path(), found.region().geopoliticalRegion()));
        } else if (matched instanceof OffersAtLocation offers) {
            offers.rows().forEach((path, name) -> facts.put(path, new FactRead(path, name)));
        } else if (matched instanceof CatalogFact fact) {
            facts.put(fact.row().path(), new FactRead(fact.row().path(), fact.name()));
        }
        if (matched instanceof PrefixList list) {
            facts.put(list.path(), new FactRead(list.path(), list.texts()));
        } else if (matched instanceof StatedPrefix prefix) {
            String path = prefix.path() + "[" + prefix.index() + "]";
            facts.remove(prefix.path());
            facts.put(path, new FactRead(path, prefix.text()));
        }
        String root = root(pattern, matched);
        if (root == null) {
            return;
        }
        for (String path : pattern.paths()) {
            if (!path.equals("id")
                    && FactPath.component(pattern.type(), path.split("\\.", -1)[0])
                            .isPresent()) {
                String stated = FactPath.inProfile(path);
                read(root + stated, FactPath.stated(matched, stated), facts);
            }
        }
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

    private static @Nullable String root(PatternReads pattern, Object matched) {
        if (matched instanceof Site site) {
            return "sites[" + site.id() + "].";
        }
        return matched instanceof ExistingCircuit circuit
                ? "existingCircuits[" + circuit.id() + "]."
                : ROOTS.get(pattern.type());
    }

    private static Map<String, Object> bindings(Match match) {
        Map<String, Object> bindings = new TreeMap<>();
        for (String id : match.getDeclarationIds()) {
            Object value = id.startsWith("$") ? match.getDeclarationValue(id) : null;
            if (value != null) {
                bindings.put(id.substring(1), value);
            }
        }
        return bindings;
    }
}
