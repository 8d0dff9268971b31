package io.raccord.engine.compile;

import io.raccord.engine.bound.CountedJoins;
import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.order.RuleOrder;
import io.raccord.engine.support.SupportedConsequence;
import io.raccord.loader.ContextLoader;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/**
 * A builder of KIE bases for some or all rules from their compiled models. It also sets the dates of the rules and the order in
 * which they fire.
 *
 * @param packs the packs of the rules
 * @param models the compiled models of their files
 * @param rules the checked rules, by DRL name
 * @param order the order in which they fire
 */
public record NetworkBuilder(RulePacks packs, List<Model> models, Map<String, CheckedRule> rules, RuleOrder order) {

    /**
     * Builds a KIE base of exactly the rules in {@code names}.
     *
     * @throws RulesRefusedException if the number of rules built differs from the number of names
     */
    public KieBase base(Set<String> names) {
        return ContextLoader.with(() -> build(names));
    }

    /** The same builder for sessions that evaluate several customers together. */
    public NetworkBuilder joinedByCustomer() {
        return new NetworkBuilder(packs, models.stream().map(CustomerJoins::in).toList(), rules, order);
    }

    private KieBase build(Set<String> names) {
        List<Model> chosen = models.stream()
                .<Model>map(model -> new ModelImpl(model.getName())
                        .withRules(model.getRules().stream()
                                .filter(rule -> names.contains(rule.getName()))
                                .toList())
                        .withGlobals(model.getGlobals())
                        .withQueries(model.getQueries()))
                .toList();
        KieBase made = KieBaseBuilder.createKieBaseFromModel(chosen);
        long built = 0;
        for (KiePackage each : made.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule rule : each.getRules()) {
                date((RuleImpl) rule);
                ((RuleImpl) rule).setConsequence(SupportedConsequence.of(((RuleImpl) rule).getConsequence()));
                ((RuleImpl) rule).setSalience(new SalienceInteger(-order.level(rule.getName())));
                built++;
            }
        }
        if (built != names.size()) {
            String first = packs.rules().isEmpty() ? "-" : packs.rules().get(0).file();
            throw new RulesRefusedException(
                    List.of(Fault.of("rule-count", Place.startOf(first), null, built, names.size())));
        }
        CountedJoins.in(made);
        return made;
    }

    private void date(RuleImpl rule) {
        Rule card = Objects.requireNonNull(rules.get(rule.getName())).rule();
        rule.setDateEffective(midnight(card.effective()));
        rule.setDateExpires(midnight(card.expires()));
    }

    /** Midnight UTC. Session clocks are at noon, so the engine's exclusive date limits are correct at both ends. */
    private static @Nullable Calendar midnight(@Nullable LocalDate date) {
        if (date == null) {
            return null;
        }
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return calendar;
    }
}
