package io.raccord.engine;

import io.raccord.conclusion.Askable;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.Refusal;
import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.profile.Profile;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rule packs, checked and compiled. Immutable; one serves any number of threads. */
public final class KnowledgeBase {

    /** More firings for one site than any sound rule base has. */
    private static final int FIRINGS_PER_SITE = 2_000;

    /** Faults of rules that may come of faults in the packs' data alone. */
    private static final Set<String> NAMES_IN_DATA =
            Set.of("rule-parameter", "rule-regex", "unknown-date", "unknown-source");

    private final RulePacks packs;
    private final KieBase base;
    private final Map<String, CheckedRule> rules;
    private final KieBase verdictBase;
    private final VerdictRules verdictRules;

    private KnowledgeBase(
            RulePacks packs, KieBase base, KieBase verdictBase, VerdictRules verdictRules, List<CheckedRule> rules) {
        this.packs = packs;
        this.base = base;
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(CheckedRule::name, rule -> rule));
        this.verdictBase = verdictBase;
        this.verdictRules = verdictRules;
    }

    /**
     * Checks and compiles {@code packs}.
     *
     * @throws RulesRefusedException with every fault of every file
     */
    public static KnowledgeBase compile(RulePacks packs) {
        RuleCheck check = new RuleCheck(packs);
        List<RuleCheck.CheckedFile> files = check.check();
        List<Fault> faults = new ArrayList<>(packs.faults());
        check.faults().stream()
                .filter(fault -> packs.faults().isEmpty() || !NAMES_IN_DATA.contains(fault.code()))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        List<CheckedRule> rules =
                files.stream().flatMap(file -> file.rules().stream()).toList();
        VerdictRules verdictRules = new VerdictRules(files);
        List<KieBase> bases = RuleCompiler.compile(files, verdictRules);
        KnowledgeBase knowledge = new KnowledgeBase(packs, bases.get(0), bases.get(1), verdictRules, rules);
        bases.forEach(base -> base.getKiePackages()
                .forEach(each -> each.getRules().forEach(rule -> knowledge.date((RuleImpl) rule))));
        return knowledge;
    }

    /** The packs that it was made of. */
    public RulePacks packs() {
        return packs;
    }

    /** The rules, by id. */
    public List<Rule> rules() {
        return rules.values().stream()
                .map(CheckedRule::rule)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /** What the rules conclude of {@code profile} at {@code asOf}, and why. */
    public Evaluation evaluate(Profile profile, LocalDate asOf) {
        WorkingMemory memory = memory(profile, asOf);
        KieSession session = memory.open();
        try {
            Firing.all(session, FIRINGS_PER_SITE, profile.siteCount());
            List<Askable> askables = new ArrayList<>();
            session.getObjects(Askable.class::isInstance).forEach(each -> askables.add((Askable) each));
            boolean refused = !session.getObjects(Refusal.class::isInstance).isEmpty();
            if (!askables.isEmpty() && !refused) {
                new Hypotheses(
                                new WorkingMemory(verdictBase, packs, profile, asOf),
                                verdictRules.unread(),
                                FIRINGS_PER_SITE)
                        .find(askables)
                        .forEach(session::insert);
                Firing.all(session, FIRINGS_PER_SITE, profile.siteCount());
            }
            return read(session);
        } finally {
            session.dispose();
        }
    }

    /** What the rules conclude of {@code profile} at {@code asOf}, and why, before any question is thought of. */
    public Evaluation examine(Profile profile, LocalDate asOf) {
        KieSession session = memory(profile, asOf).open();
        try {
            Firing.all(session, FIRINGS_PER_SITE, profile.siteCount());
            return read(session);
        } finally {
            session.dispose();
        }
    }

    /** The working memory of the whole rule base, for {@code profile} at {@code asOf}. */
    WorkingMemory memory(Profile profile, LocalDate asOf) {
        return new WorkingMemory(base, packs, profile, asOf);
    }

    static Set<Conclusion> standing(KieSession session) {
        Set<Conclusion> standing = new LinkedHashSet<>();
        session.getObjects(Conclusion.class::isInstance).forEach(each -> standing.add((Conclusion) each));
        return standing;
    }

    private Evaluation read(KieSession session) {
        List<Support> supports = new ArrayList<>();
        TruthMaintenance.supports(session)
                .forEach((match, conclusions) -> supports.add(Reading.support(
                        Objects.requireNonNull(rules.get(match.getRule().getName())), match, conclusions)));
        return new Evaluation(standing(session), supports);
    }

    private void date(RuleImpl rule) {
        Rule card = Objects.requireNonNull(rules.get(rule.getName())).rule();
        rule.setDateEffective(midnight(card.effective()));
        rule.setDateExpires(midnight(card.expires()));
    }

    /** Midnight, UTC: sessions stand at noon, so the engine's exclusive ends are right on both sides. */
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
