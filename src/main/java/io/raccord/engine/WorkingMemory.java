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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;

/** Opens sessions on a KIE base with the facts of a profile in them, at noon of the day asked for. */
final class WorkingMemory {

    private static final int NOON = 12;
    /** Made once: making one looks for settings all over the class path. */
    private static final KieSessionConfiguration CONFIGURATION = configuration();

    private final KieBase base;
    private final Profile profile;
    private final LocalDate asOf;
    private final Catalog catalog;
    private final List<Parameter> parameters;

    WorkingMemory(KieBase base, RulePacks packs, Profile profile, LocalDate asOf) {
        this.base = base;
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

    /** A session with {@code facts} in it. */
    KieSession open(List<Object> facts) {
        KieSession session = base.newKieSession(CONFIGURATION, null);
        SessionPseudoClock clock = session.getSessionClock();
        clock.advanceTime(asOf.atTime(NOON, 0).toInstant(ZoneOffset.UTC).toEpochMilli(), TimeUnit.MILLISECONDS);
        facts.forEach(session::insert);
        return session;
    }

    /** A session with the profile's own facts. */
    KieSession open() {
        return open(facts(profile.sites(), profile.wan()));
    }

    private static KieSessionConfiguration configuration() {
        KieSessionConfiguration configuration = KieServices.Factory.get().newKieSessionConfiguration();
        configuration.setOption(ClockTypeOption.PSEUDO);
        return configuration;
    }
}
