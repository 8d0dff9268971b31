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
import io.raccord.engine.run.Firing;
import io.raccord.engine.run.Reasoning;
import io.raccord.engine.run.Sessions;
import io.raccord.engine.run.SupportReader;
import io.raccord.engine.run.TruthMaintenance;
import io.raccord.engine.run.VerdictRules;
import io.raccord.engine.run.Workers;
import io.raccord.engine.run.WorkingMemory;
import io.raccord.problem.RulesRefusedException;
import io.raccord.profile.Profile;
import io.raccord.rulebook.Rule;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.kie.api.runtime.KieSession;

/** Rule packs, checked and compiled. Immutable; one serves any number of threads. */
public final class KnowledgeBase {

    private final RulePacks packs;
    private final Executor executor;
    private final CompiledSnapshot kept;
    private final List<CheckedFile> files;
    private final NetworkBuilder network;
    private final Map<String, CheckedRule> rules;
    private final Supplier<Sessions> verdictSessions;
    private final VerdictRules verdictRules;
    private final Reasoning reasoning;
    private final Map<Set<Class<? extends Conclusion>>, RuleSubset> subsets;

    private KnowledgeBase(
            RulePacks packs, List<CheckedFile> files, List<Model> models, CompiledSnapshot kept, Executor executor) {
        this.executor = executor;
        this.packs = packs;
        this.kept = kept;
        this.rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .collect(Collectors.toUnmodifiableMap(CheckedRule::name, rule -> rule));
        this.verdictRules = new VerdictRules(files);
        this.files = files;
        this.network = new NetworkBuilder(packs, models, rules);
        Sessions sessions = new Sessions(network.base(rules.keySet()));
        Workers workers = new Workers(executor);
        this.verdictSessions = workers.ahead(() -> new Sessions(network.base(verdictRules.names())));
        this.reasoning = new Reasoning(packs, sessions, verdictSessions, verdictRules, workers);
        this.subsets = new ConcurrentHashMap<>();
    }

    private KnowledgeBase(KnowledgeBase other, Reasoning reasoning) {
        this.packs = other.packs;
        this.executor = other.executor;
        this.kept = other.kept;
        this.rules = other.rules;
        this.verdictRules = other.verdictRules;
        this.files = other.files;
        this.network = other.network;
        this.verdictSessions = other.verdictSessions;
        this.reasoning = reasoning;
        this.subsets = other.subsets;
    }

    /**
     * Checks and compiles {@code packs}, but for the files that one of {@code caches} has.
     *
     * @param caches looked up in this order; what is made is kept in each
     * @throws RulesRefusedException with every fault of every file
     */
    public static KnowledgeBase compile(RulePacks packs, RuleCache... caches) {
        return compile(packs, Workers.OWN, caches);
    }

    /**
     * As {@link #compile(RulePacks, RuleCache...)}.
     *
     * @param executor where parts of an evaluation run side by side
     * @throws RulesRefusedException with every fault of every file
     */
    public static KnowledgeBase compile(RulePacks packs, Executor executor, RuleCache... caches) {
        return compile(packs, CompiledSnapshot.NONE, executor, caches);
    }

    /**
     * As {@link #compile}, but takes over what this one already has of {@code edited}, which shows nothing of it.
     *
     * @throws RulesRefusedException with every fault of every file
     */
    public KnowledgeBase recompile(RulePacks edited, RuleCache... caches) {
        return compile(edited, kept, executor, caches);
    }

    private static KnowledgeBase compile(
            RulePacks packs, CompiledSnapshot before, Executor executor, RuleCache... caches) {
        CachedRules cached = new CachedRules(packs, List.of(caches), before);
        List<CheckedFile> files = cached.checked();
        List<Model> models = cached.models(files);
        return new KnowledgeBase(packs, files, models, cached.kept(), executor);
    }

    /** The same rules, which conclude the same of each profile without a memo of others. */
    public KnowledgeBase withoutMemo() {
        return new KnowledgeBase(this, reasoning.withoutMemo());
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

    /** What rests on answers that are only tried, and is therefore missing from what {@link #examine} tells. */
    public InfluenceReach influenceReach() {
        return RuleClosure.influenceReach(rules.values());
    }

    /** What the rules conclude of {@code profile} at {@code asOf}, and why. */
    public Evaluation evaluate(Profile profile, LocalDate asOf) {
        return reasoning.concluded(profile, asOf, this::read);
    }

    /** What the rules conclude of {@code profile} at {@code asOf}, and all that is in the working memory at the end. */
    public Snapshot snapshot(Profile profile, LocalDate asOf) {
        return reasoning.concluded(
                profile, asOf, session -> Snapshot.of(profile, asOf, read(session), List.copyOf(session.getObjects())));
    }

    /** The rules by their names in the engine. */
    Map<String, CheckedRule> checked() {
        return rules;
    }

    /** Whether what the rule named {@code name} states may lead to what it matches. */
    boolean feedsItself(String name) {
        CheckedRule rule = Objects.requireNonNull(rules.get(name));
        Set<Class<?>> reached =
                RuleClosure.reachedFrom(rules.values(), rule.states()).types();
        return rule.matches().stream().anyMatch(reached::contains);
    }

    /** What stands at the end when {@code instead} stands in place of all that the rule named {@code name} supports. */
    Evaluation replacing(String name, List<Support> instead, Snapshot snapshot) {
        return memory(snapshot.profile(), snapshot.asOf()).with(session -> {
            snapshot.influences().forEach(session::insert);
            instead.forEach(support -> support.conclusions().forEach(session::insert));
            Firing.allBut(name, session, snapshot.profile().siteCount());
            Evaluation rest = read(session);
            List<Support> supports = new ArrayList<>(rest.supports());
            supports.addAll(instead);
            return new Evaluation(rest.conclusions(), supports);
        });
    }

    /** What the rules conclude of {@code profile} at {@code asOf}, and why, before any question is thought of. */
    public Evaluation examine(Profile profile, LocalDate asOf) {
        return memory(profile, asOf).with(session -> {
            Firing.all(session, profile.siteCount());
            return read(session);
        });
    }

    /** The working memory of the whole rule base, for {@code profile} at {@code asOf}. */
    WorkingMemory memory(Profile profile, LocalDate asOf) {
        return reasoning.memory(profile, asOf);
    }

    /** A probe for the rules of {@code ids}; those that it does not have are left out. */
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
                new Reasoning(
                        packs,
                        new Sessions(network.base(closure.names())),
                        verdictSessions,
                        verdictRules,
                        new Workers(executor)),
                watched);
    }

    /** The rules on which conclusions of {@code types}, and refusals, rest; made when they are first asked for. */
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
        return new RuleSubset(new Sessions(network.base(closure.names())), packs, drl);
    }

    static Set<Conclusion> standing(KieSession session) {
        Set<Conclusion> standing = new LinkedHashSet<>();
        session.getObjects(Conclusion.class::isInstance).forEach(each -> standing.add((Conclusion) each));
        return standing;
    }

    private Evaluation read(KieSession session) {
        List<Support> supports = new ArrayList<>();
        TruthMaintenance.supports(session)
                .forEach((match, conclusions) -> supports.add(SupportReader.support(
                        Objects.requireNonNull(rules.get(match.getRule().getName())), match, conclusions)));
        return new Evaluation(standing(session), supports);
    }
}
