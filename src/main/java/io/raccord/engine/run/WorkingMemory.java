package io.raccord.engine.run;

import io.raccord.catalog.CatalogNames;
import io.raccord.problem.FailedRuleException;
import io.raccord.problem.RuleEvaluationException;
import io.raccord.problem.RunawayRulesException;
import io.raccord.profile.AsOf;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.StatedPrefixes;
import io.raccord.profile.Wan;
import io.raccord.rulebook.Parameter;
import io.raccord.rulebook.ParameterHistory;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.kie.api.runtime.KieSession;

/** The facts of a profile, ready to be inserted into sessions. */
public final class WorkingMemory {

    /** The parameter of N-12. */
    private static final String CITY_FACTOR = "city-population-factor";

    private final Sessions sessions;
    private final Profile profile;
    private final LocalDate asOf;
    private final List<Object> ofDate;
    private final List<Record> stated;

    public WorkingMemory(Sessions sessions, RulePacks packs, Profile profile, LocalDate asOf) {
        this(sessions, names(packs, profile, asOf).in(profile), asOf, ofDate(packs, profile, asOf));
    }

    private WorkingMemory(Sessions sessions, Profile profile, LocalDate asOf, List<Object> ofDate) {
        this(sessions, profile, asOf, ofDate, stated(profile));
    }

    private WorkingMemory(
            Sessions sessions, Profile profile, LocalDate asOf, List<Object> ofDate, List<Record> stated) {
        this.sessions = sessions;
        this.profile = profile;
        this.asOf = asOf;
        this.ofDate = ofDate;
        this.stated = stated;
    }

    /** The same facts for sessions of other rules. */
    public WorkingMemory in(Sessions other) {
        return new WorkingMemory(other, profile, asOf, ofDate, stated);
    }

    /** The names of the catalog. Without the parameter, only a city that no other is named like is known. */
    private static CanonicalNames names(RulePacks packs, Profile profile, LocalDate asOf) {
        ParameterHistory factor = packs.parameters().get(CITY_FACTOR);
        return new CanonicalNames(new CatalogNames(
                packs.catalogs().at(asOf, profile.cloud()),
                factor == null
                        ? Integer.MAX_VALUE
                        : factor.at(asOf).map(Parameter::number).orElse(Integer.MAX_VALUE)));
    }

    /** The facts that depend on the date and the cloud, but not on the customer: parameters, catalog and date. */
    private static List<Object> ofDate(RulePacks packs, Profile profile, LocalDate asOf) {
        List<Object> holding = new ArrayList<>();
        for (ParameterHistory history : packs.parameters().values()) {
            history.at(asOf).ifPresent(holding::add);
        }
        holding.add(packs.catalogs().at(asOf, profile.cloud()));
        holding.add(new AsOf(asOf));
        return List.copyOf(holding);
    }

    /** The facts in the profile other than sites and WAN. */
    private static List<Record> stated(Profile profile) {
        List<Record> stated = new ArrayList<>(List.of(
                profile,
                profile.customer(),
                profile.requirements(),
                profile.preferences(),
                profile.addressing(),
                profile.readiness()));
        stated.addAll(profile.existingCircuits());
        stated.addAll(StatedPrefixes.of(profile.addressing()));
        return List.copyOf(stated);
    }

    public Profile profile() {
        return profile;
    }

    /**
     * Everything that {@code rules} can read except sites and WAN. Parameters and catalog are represented by the date
     * and the cloud.
     */
    public List<Object> context(VerdictRules rules) {
        List<Object> context = new ArrayList<>(List.of(asOf, profile.cloud()));
        context.addAll(rules.read(stated));
        return context;
    }

    /** The facts that depend on the date and the cloud, but not on the customer: parameters, catalog and date. */
    List<Object> ofDate() {
        return ofDate;
    }

    /** All facts of the profile. */
    List<Record> ofCustomer() {
        return ofCustomer(profile.sites(), profile.wan());
    }

    private List<Record> ofCustomer(Collection<Site> sites, Wan wan) {
        List<Record> facts = new ArrayList<>(stated);
        facts.add(wan);
        facts.addAll(sites);
        return facts;
    }

    /** All facts, with {@code sites} and {@code wan} in place of the profile's own. Their order has no meaning. */
    public List<Object> facts(Collection<Site> sites, Wan wan) {
        List<Object> facts = new ArrayList<>(ofDate);
        facts.addAll(ofCustomer(sites, wan));
        return facts;
    }

    /**
     * Runs {@code use} on a session that contains {@code facts} and returns the result.
     *
     * @throws RuleEvaluationException if a rule fails or does not come to an end
     */
    public <T> T with(List<Object> facts, Function<KieSession, T> use) {
        try {
            return sessions.with(facts, asOf, use);
        } catch (RunawayRulesException e) {
            Rule rule = e.place() == null ? sessions.rule(e.rule()) : null;
            throw rule == null ? e : e.at(rule.place(), profile.customer().id());
        } catch (BrokenRuleException e) {
            String name = e.rule();
            Rule rule = sessions.rule(name);
            if (name == null || rule == null) {
                throw e;
            }
            throw FailedRuleException.of(name, rule.place(), profile.customer().id(), e.thrown());
        }
    }

    /** Runs {@code use} on a session that contains the profile's own facts and returns the result. */
    public <T> T with(Function<KieSession, T> use) {
        return with(facts(profile.sites(), profile.wan()), use);
    }
}
