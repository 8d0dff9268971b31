package io.raccord.engine;

import io.raccord.catalog.Catalog;
import io.raccord.profile.AsOf;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.Wan;
import io.raccord.rulebook.Parameter;
import io.raccord.rulebook.ParameterHistory;
import io.raccord.rulebook.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kie.api.runtime.KieSession;

/** The facts of a profile, for sessions of the rules. */
final class WorkingMemory {

    private final Sessions sessions;
    private final Profile profile;
    private final LocalDate asOf;
    private final Catalog catalog;
    private final List<Parameter> parameters;

    WorkingMemory(Sessions sessions, RulePacks packs, Profile profile, LocalDate asOf) {
        this.sessions = sessions;
        this.profile = profile;
        this.asOf = asOf;
        this.catalog = packs.catalogs().at(asOf, profile.cloud());
        List<Parameter> holding = new ArrayList<>();
        for (ParameterHistory history : packs.parameters().values()) {
            Optional<Parameter> parameter = history.at(asOf);
            parameter.ifPresent(holding::add);
        }
        this.parameters = List.copyOf(holding);
    }

    Profile profile() {
        return profile;
    }

    /** All but sites and WAN that {@code rules} can read: parameters and catalog are by date and cloud. */
    List<Object> context(VerdictRules rules) {
        List<Object> context = new ArrayList<>(List.of(asOf, profile.cloud()));
        context.addAll(rules.read(stated()));
        return context;
    }

    /** The facts of the profile, but {@code sites} and {@code wan} in place of its own; their order means nothing. */
    List<Object> facts(Collection<Site> sites, Wan wan) {
        List<Object> facts = new ArrayList<>(parameters);
        facts.add(catalog);
        facts.add(new AsOf(asOf));
        facts.addAll(stated());
        facts.add(wan);
        facts.addAll(sites);
        return facts;
    }

    /** What the profile states beside sites and WAN. */
    private List<Object> stated() {
        List<Object> stated = new ArrayList<>(List.of(
                profile,
                profile.customer(),
                profile.requirements(),
                profile.preferences(),
                profile.addressing(),
                profile.readiness()));
        stated.addAll(profile.addressing().prefixLists());
        return stated;
    }

    /** What {@code use} makes of a session with {@code facts} in it. */
    <T> T with(List<Object> facts, Function<KieSession, T> use) {
        return sessions.with(facts, asOf, use);
    }

    /** What {@code use} makes of a session with the profile's own facts. */
    <T> T with(Function<KieSession, T> use) {
        return with(facts(profile.sites(), profile.wan()), use);
    }
}
