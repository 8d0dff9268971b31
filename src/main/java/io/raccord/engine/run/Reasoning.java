package io.raccord.engine.run;

import io.raccord.conclusion.Askable;
import io.raccord.conclusion.Refusal;
import io.raccord.profile.Profile;
import io.raccord.rulebook.RulePacks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kie.api.runtime.KieSession;

/**
 * The inference cycle of some rules for one profile at a time: it fires the rules, tries answers to unknown facts, and
 * then fires the rules that match the effects of these answers. Thread-safe.
 */
public final class Reasoning {

    /**
     * The number of sites per generation of the memo. A full memo keeps at least this many results, and at most twice
     * as many.
     */
    private static final int REMEMBERED_SITES = 10_000;

    private final RulePacks packs;
    private final Sessions sessions;
    private final Supplier<Sessions> verdictSessions;
    private final VerdictRules verdictRules;
    private final AnswerMemo memo;
    private final Workers workers;

    /**
     * @param sessions the sessions of these rules
     * @param verdictSessions the sessions of {@code verdictRules}
     * @param verdictRules the rules by which answers are tried
     * @param workers evaluate answers in parallel
     */
    public Reasoning(
            RulePacks packs,
            Sessions sessions,
            Supplier<Sessions> verdictSessions,
            VerdictRules verdictRules,
            Workers workers) {
        this(packs, sessions, verdictSessions, verdictRules, new AnswerMemo(REMEMBERED_SITES), workers);
    }

    private Reasoning(
            RulePacks packs,
            Sessions sessions,
            Supplier<Sessions> verdictSessions,
            VerdictRules verdictRules,
            AnswerMemo memo,
            Workers workers) {
        this.packs = packs;
        this.sessions = sessions;
        this.verdictSessions = verdictSessions;
        this.verdictRules = verdictRules;
        this.memo = memo;
        this.workers = workers;
    }

    /** The same rules with the parameters of {@code other}. */
    public Reasoning with(RulePacks other) {
        return new Reasoning(other, sessions, verdictSessions, verdictRules, workers);
    }

    /** The same rules without the memo: every site is tried, even if an equal one was tried before. */
    public Reasoning withoutMemo() {
        return new Reasoning(packs, sessions, verdictSessions, verdictRules, new AnswerMemo(0), workers);
    }

    /**
     * Evaluates {@code profile} as of {@code asOf} and returns what {@code reading} reads from the final working
     * memory.
     */
    public <T> T concluded(Profile profile, LocalDate asOf, Function<KieSession, T> reading) {
        WorkingMemory memory = memory(profile, asOf);
        return memory.with(session -> {
            run(session, memory, Set.of());
            return reading.apply(session);
        });
    }

    /**
     * Whether a rule in {@code watched} matches at any point of the evaluation, or the profile is refused.
     *
     * @param watched DRL names of rules; must be the same in every call
     */
    public boolean meets(Set<String> watched, Profile profile, LocalDate asOf) {
        WorkingMemory memory = memory(profile, asOf);
        return memory.with(session -> run(session, memory, watched) || isRefused(session.getObjects()));
    }

    /** The working memory for {@code profile} as of {@code asOf}. */
    public WorkingMemory memory(Profile profile, LocalDate asOf) {
        return new WorkingMemory(sessions, packs, profile, asOf);
    }

    private boolean run(KieSession session, WorkingMemory memory, Set<String> watched) {
        int sites = memory.profile().siteCount();
        boolean seen = Firing.watching(watched, session, sites);
        List<Askable> askables = askables(session.getObjects());
        if (askables.isEmpty()) {
            return seen;
        }
        Hypotheses hypotheses = hypotheses(memory, watched);
        hypotheses.find(askables).forEach(session::insert);
        return Firing.watching(watched, session, sites) || hypotheses.seen() || seen;
    }

    /** The evaluator of answers to unknown facts in {@code memory}. */
    Hypotheses hypotheses(WorkingMemory memory, Set<String> watched) {
        return new Hypotheses(memory.in(verdictSessions.get()), verdictRules, memo, watched, workers);
    }

    /** The unknown facts among {@code facts} for which answers are to be tried; none if the profile is refused. */
    static List<Askable> askables(Collection<?> facts) {
        if (isRefused(facts)) {
            return List.of();
        }
        return facts.stream()
                .filter(Askable.class::isInstance)
                .map(Askable.class::cast)
                .toList();
    }

    private static boolean isRefused(Collection<?> facts) {
        return facts.stream().anyMatch(Refusal.class::isInstance);
    }
}
