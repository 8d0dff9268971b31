package io.raccord.engine.run;

import io.raccord.conclusion.Askable;
import io.raccord.conclusion.Refusal;
import io.raccord.profile.Profile;
import io.raccord.rulebook.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kie.api.runtime.KieSession;

/**
 * Some rules at work on one profile after the other: they fire, answers to what is unknown are tried, and the rules
 * that look at what the answers would change fire too. Serves any number of threads.
 */
public final class Reasoning {

    /** Of how many sites the findings are kept, at least; twice as many at most. */
    private static final int REMEMBERED_SITES = 10_000;

    private final RulePacks packs;
    private final Sessions sessions;
    private final Supplier<Sessions> verdictSessions;
    private final VerdictRules verdictRules;
    private final AnswerMemo memo;
    private final Workers workers;

    /**
     * @param sessions those of the rules
     * @param verdictSessions those of the rules by which answers are tried
     * @param verdictRules the same
     * @param workers where answers are tried side by side
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

    /** The same rules, by which every site is tried, however many were like it. */
    public Reasoning withoutMemo() {
        return new Reasoning(packs, sessions, verdictSessions, verdictRules, new AnswerMemo(0), workers);
    }

    /** What {@code reading} reads of the working memory when nothing fires any more. */
    public <T> T concluded(Profile profile, LocalDate asOf, Function<KieSession, T> reading) {
        WorkingMemory memory = memory(profile, asOf);
        return memory.with(session -> {
            run(session, memory, Set.of());
            return reading.apply(session);
        });
    }

    /**
     * Whether a rule of {@code watched} matches on the way, or the profile is refused.
     *
     * @param watched names of rules; always the same ones
     */
    public boolean meets(Set<String> watched, Profile profile, LocalDate asOf) {
        WorkingMemory memory = memory(profile, asOf);
        return memory.with(session -> run(session, memory, watched) || isRefused(session));
    }

    /** The working memory for {@code profile} at {@code asOf}. */
    public WorkingMemory memory(Profile profile, LocalDate asOf) {
        return new WorkingMemory(sessions, packs, profile, asOf);
    }

    private boolean run(KieSession session, WorkingMemory memory, Set<String> watched) {
        int sites = memory.profile().siteCount();
        boolean seen = Firing.watching(watched, session, sites);
        List<Askable> askables = new ArrayList<>();
        session.getObjects(Askable.class::isInstance).forEach(each -> askables.add((Askable) each));
        if (askables.isEmpty() || isRefused(session)) {
            return seen;
        }
        Hypotheses hypotheses = new Hypotheses(memory.in(verdictSessions.get()), verdictRules, memo, watched, workers);
        hypotheses.find(askables).forEach(session::insert);
        return Firing.watching(watched, session, sites) || hypotheses.seen() || seen;
    }

    private static boolean isRefused(KieSession session) {
        return !session.getObjects(Refusal.class::isInstance).isEmpty();
    }
}
