package io.raccord.engine;

import io.raccord.cache.RuleCache;
import io.raccord.conclusion.Askable;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.Influence;
import io.raccord.conclusion.Refusal;
import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.check.RuleClosure;
import io.raccord.engine.compile.CachedRules;
import io.raccord.engine.compile.CompiledSnapshot;
import io.raccord.engine.compile.NetworkBuilder;
import io.raccord.engine.order.RuleOrder;
import io.raccord.engine.run.Firing;
import io.raccord.engine.run.Reasoning;
import io.raccord.engine.run.Sessions;
import io.raccord.engine.run.SupportReaders;
import io.raccord.engine.run.Together;
import io.raccord.engine.run.VerdictRules;
import io.raccord.engine.run.Workers;
import io.raccord.engine.run.WorkingMemory;
import io.raccord.engine.support.StatedConclusions;
import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.profile.Profile;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleLevel;
import io.raccord.rulebook.RulePacks;
import io.raccord.trace.Evaluation;
import io.raccord.trace.InfluenceReach;
import io.raccord.trace.Snapshot;
import io.raccord.trace.Support;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.Model;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A rule base: rule packs, checked and compiled. Immutable and thread-safe. */
public final class KnowledgeBase {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeBase.class);

    private final RulePacks packs;
    private final Executor executor;
    private final CompiledSnapshot kept;
    private final List<CheckedFile> files;
    private final NetworkBuilder network;
    private final Map<String, CheckedRule> rules;
    private final SupportReaders readers;
    private final Supplier<Sessions> verdictSessions;
    private final VerdictRules verdictRules;
    private final Reasoning reasoning;
    private final Supplier<Sessions> sharedSessions;
    private final Map<Set<Class<? extends Conclusion>>, RuleSubset> subsets;

    private KnowledgeBase(
            RulePacks packs,
            List<CheckedFile> files,
            RuleOrder order,
            List<Model> models,
            CompiledSnapshot kept,
            Executor executor) {
        this.executor = executor;
        this.packs = packs;
        this.kept = kept;
        this.rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .collect(Collectors.toUnmodifiableMap(CheckedRule::name, rule -> rule));
        this.readers = new SupportReaders(rules);
        this.verdictRules = new VerdictRules(files);
        this.files = files;
        this.network = new NetworkBuilder(packs, models, rules, order);
        Sessions sessions = sessions(rules.keySet());
        Workers workers = new Workers(executor);
        this.verdictSessions = workers.ahead(() -> sessions(verdictRules.names()));
        this.reasoning = new Reasoning(packs, sessions, verdictSessions, verdictRules, workers);
        this.sharedSessions =
                workers.whenNeeded(() -> new Sessions(network.joinedByCustomer().base(rules.keySet()), rules));
        this.subsets = new ConcurrentHashMap<>();
    }

    private KnowledgeBase(
            KnowledgeBase other,
            RulePacks packs,
            Reasoning reasoning,
            Map<Set<Class<? extends Conclusion>>, RuleSubset> subsets) {
        this.packs = packs;
        this.executor = other.executor;
        this.kept = other.kept;
        this.rules = other.rules;
        this.readers = other.readers;
        this.verdictRules = other.verdictRules;
        this.files = other.files;
        this.network = other.network;
        this.verdictSessions = other.verdictSessions;
        this.sharedSessions = other.sharedSessions;
        this.reasoning = reasoning;
        this.subsets = subsets;
    }

    /**
     * Checks and compiles {@code packs}. Files found in one of {@code caches} are loaded from there.
     *
     * @param caches the caches, in lookup order; new results are stored in each of them
     * @throws RulesRefusedException if the rules cannot be used; lists every fault of every file
     */
    public static KnowledgeBase compile(RulePacks packs, RuleCache... caches) {
        return compile(packs, Workers.OWN, caches);
    }

    /**
     * Checks and compiles {@code packs} like {@link #compile(RulePacks, RuleCache...)}.
     *
     * @param executor the executor on which parts of an evaluation run in parallel
     * @throws RulesRefusedException if the rules cannot be used; lists every fault of every file
     */
    public static KnowledgeBase compile(RulePacks packs, Executor executor, RuleCache... caches) {
        return compile(packs, CompiledSnapshot.NONE, executor, caches);
    }

    /**
     * Checks and compiles {@code edited} like {@link #compile}, but reuses the results of this rule base for everything
     * that has not changed. This rule base itself does not change.
     *
     * @throws RulesRefusedException if the rules cannot be used; lists every fault of every file
     */
    public KnowledgeBase recompile(RulePacks edited, RuleCache... caches) {
        return compile(edited, kept, executor, caches);
    }

    private static KnowledgeBase compile(
            RulePacks packs, CompiledSnapshot before, Executor executor, RuleCache... caches) {
        CachedRules cached = new CachedRules(packs, List.of(caches), before);
        List<CheckedFile> files = cached.checked();
        RuleOrder order = new RuleOrder(files);
        List<Fault> cycles = order.cycles();
        if (!cycles.isEmpty()) {
            throw new RulesRefusedException(cycles);
        }
        List<Model> models = cached.models(files);
        return new KnowledgeBase(packs, files, order, models, cached.kept(), executor);
    }

    /** The same rule base without the memo of sites tried before. It reaches the same conclusions for each profile. */
    public KnowledgeBase withoutMemo() {
        return new KnowledgeBase(this, packs, reasoning.withoutMemo(), subsets);
    }

    /** The same rules with the parameters of {@code other}, whose rules and types of parameters are the same. */
    public KnowledgeBase with(RulePacks other) {
        return new KnowledgeBase(this, other, reasoning.with(other), new ConcurrentHashMap<>());
    }

    /** The constants that rules may state as {@code component} of a conclusion of {@code type}, sorted. */
    public SortedSet<String> constants(Class<? extends Conclusion> type, String component) {
        return rules.values().stream()
                .flatMap(rule -> rule.states().stream())
                .filter(fact -> fact.type() == type && fact.constants().containsKey(component))
                .map(fact -> fact.constants().get(component))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packs from which it was compiled. */
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

    /** The order in which the rules fire, by rule id. */
    public Map<String, RuleLevel> levels() {
        return network.order().levels();
    }

    /** The rules and conclusion types that depend on trial answers. {@link #examine} therefore does not report them. */
    public InfluenceReach influenceReach() {
        return RuleClosure.influenceReach(rules.values());
    }

    /** Evaluates {@code profile} as of {@code asOf} and returns the conclusions with their supports. */
    public Evaluation evaluate(Profile profile, LocalDate asOf) {
        return reasoning.concluded(profile, asOf, this::read);
    }

    /**
     * Evaluates {@code profiles} as of {@code asOf}, those of a cloud in one session, which is faster than one by one.
     * The conclusions and supports of each, in order, are those of {@link #evaluate(Profile, LocalDate)}. If a rule fails
     * for one of the profiles, each is evaluated alone when its conclusions are read, and the supplier throws what that
     * evaluation throws.
     */
    public List<Supplier<Evaluation>> evaluate(List<Profile> profiles, LocalDate asOf) {
        Map<Integer, Supplier<Evaluation>> evaluations = new TreeMap<>();
        IntStream.range(0, profiles.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> profiles.get(i).cloud()))
                .values()
                .forEach(of -> {
                    List<Profile> together = of.stream().map(profiles::get).toList();
                    List<Evaluation> found = together(together, asOf);
                    for (int i = 0; i < of.size(); i++) {
                        Profile profile = together.get(i);
                        Evaluation evaluation = found.isEmpty() ? null : found.get(i);
                        evaluations.put(
                                of.get(i), evaluation == null ? () -> evaluate(profile, asOf) : () -> evaluation);
                    }
                });
        return List.copyOf(evaluations.values());
    }

    /** The evaluations of {@code profiles}; none if there is only one, or a rule fails for one of them. */
    private List<Evaluation> together(List<Profile> profiles, LocalDate asOf) {
        if (profiles.size() == 1) {
            return List.of();
        }
        try {
            return new Together(sharedSessions, reasoning)
                    .concluded(profiles, asOf, of -> new Evaluation(of.conclusions(), readers.supports(of.supports())));
        } catch (RuntimeException | StackOverflowError e) { // evaluated alone, each profile shows its own error
            LOG.info(
                    "{} customers are evaluated one by one, because of {}",
                    profiles.size(),
                    e.getClass().getName());
            return List.of();
        }
    }

    /**
     * Evaluates {@code profile} as of {@code asOf} and returns the conclusions with the final contents of the working
     * memory.
     */
    public Snapshot snapshot(Profile profile, LocalDate asOf) {
        return reasoning.concluded(
                profile, asOf, session -> Snapshot.of(profile, asOf, read(session), List.copyOf(session.getObjects())));
    }

    private Sessions sessions(Set<String> names) {
        return new Sessions(network.base(names), rules);
    }

    /** The rules, by their DRL names. */
    Map<String, CheckedRule> checked() {
        return rules;
    }

    /**
     * Whether the conclusions of the rule named {@code name} can lead to facts that it matches, directly or through
     * other rules.
     */
    boolean feedsItself(String name) {
        CheckedRule rule = Objects.requireNonNull(rules.get(name));
        return rule.matchesAny(
                RuleClosure.reachedFrom(rules.values(), rule.typesStated()).types());
    }

    /** The conclusions that hold when {@code instead} replaces everything that the rule named {@code name} supports. */
    Evaluation replacing(String name, List<Support> instead, Snapshot snapshot) {
        return memory(snapshot.profile(), snapshot.asOf()).with(session -> {
            snapshot.influences().forEach(session::insert);
            StatedConclusions stated = StatedConclusions.of(session);
            instead.forEach(support -> support.conclusions().forEach(each -> stated.state(each, session)));
            Firing.allBut(name, session, snapshot.profile().siteCount());
            Evaluation rest = read(session);
            List<Support> supports = new ArrayList<>(rest.supports());
            supports.addAll(instead);
            return new Evaluation(rest.conclusions(), supports);
        });
    }

    /**
     * Evaluates {@code profile} as of {@code asOf} without trying answers to unknown facts, so without questions.
     * Returns the conclusions with their supports.
     */
    public Evaluation examine(Profile profile, LocalDate asOf) {
        return memory(profile, asOf).with(session -> {
            Firing.all(session, profile.siteCount());
            return read(session);
        });
    }

    /** The working memory of the whole rule base for {@code profile} as of {@code asOf}. */
    WorkingMemory memory(Profile profile, LocalDate asOf) {
        return reasoning.memory(profile, asOf);
    }

    /** A probe for the rules with the ids {@code ids}; unknown ids are ignored. */
    public RuleProbe probe(Set<String> ids) {
        Set<String> watched = rules.values().stream()
                .filter(rule -> ids.contains(rule.rule().id()))
                .map(CheckedRule::name)
                .collect(Collectors.toUnmodifiableSet());
        RuleClosure closure = RuleClosure.of(rules.values(), watched, Set.of(Refusal.class));
        if (closure.types().contains(Influence.class) || watched.stream().anyMatch(verdictRules::contains)) {
            closure = RuleClosure.of(rules.values(), watched, Set.of(Refusal.class, Askable.class));
        }
        return new RuleProbe(
                new Reasoning(packs, sessions(closure.names()), verdictSessions, verdictRules, new Workers(executor)),
                watched);
    }

    /**
     * The subset of the rules on which refusals and conclusions of {@code types} depend. Built on first use and cached.
     */
    public RuleSubset subset(Set<Class<? extends Conclusion>> types) {
        return subsets.computeIfAbsent(types, this::made);
    }

    private RuleSubset made(Set<Class<? extends Conclusion>> types) {
        Set<Class<?>> wanted = new LinkedHashSet<>(types);
        wanted.add(Refusal.class);
        RuleClosure closure = RuleClosure.of(rules.values(), Set.of(), wanted);
        List<String> drl = files.stream()
                .flatMap(file -> file.rules().stream()
                        .filter(rule -> closure.names().contains(rule.name()))
                        .map(file::text))
                .toList();
        return new RuleSubset(sessions(closure.names()), packs, drl);
    }

    static Set<Conclusion> standing(KieSession session) {
        Set<Conclusion> standing = new LinkedHashSet<>();
        session.getObjects(Conclusion.class::isInstance).forEach(each -> standing.add((Conclusion) each));
        return standing;
    }

    private Evaluation read(KieSession session) {
        return new Evaluation(
                standing(session),
                readers.supports(StatedConclusions.of(session).supports(session)));
    }
}
