package io.raccord.engine;

import io.raccord.conclusion.Askable;
import io.raccord.conclusion.Refusal;
import io.raccord.profile.Profile;
import io.raccord.rulebook.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Some rules at work on one profile after the other: they fire, answers to what is unknown are tried, and the rules
 * that look at what the answers would change fire too. Serves any number of threads.
 */
final class Reasoning {

    /** Of how many sites the findings are kept, at least; twice as many at most. */
    private static final int REMEMBERED_SITES = 10_000;

    private final RulePacks packs;
    private final KieBase base;
    private final CompletableFuture<KieBase> verdictBase;
    private final VerdictRules verdictRules;
    private final FindingMemo memo = new FindingMemo(REMEMBERED_SITES);

    /**
     * @param base the rules
     * @param verdictBase the rules by which answers are tried
     * @param verdictRules the same
     */
    Reasoning(RulePacks packs, KieBase base, CompletableFuture<KieBase> verdictBase, VerdictRules verdictRules) {
        this.packs = packs;
        this.base = base;
        this.verdictBase = verdictBase;
        this.verdictRules = verdictRules;
    }

    /** What {@code reading} reads of the working memory when nothing fires any more. */
    <T> T concluded(Profile profile, LocalDate asOf, Function<KieSession, T> reading) {
        KieSession session = memory(profile, asOf).open();
        try {
            run(session, profile, asOf, Set.of());
            return reading.apply(session);
        } finally {
            session.dispose();
        }
    }

    /**
     * Whether a rule of {@code watched} matches on the way, or the profile is refused.
     *
     * @param watched names of rules; always the same ones
     */
    boolean meets(Set<String> watched, Profile profile, LocalDate asOf) {
        KieSession session = memory(profile, asOf).open();
        try {
            return run(session, profile, asOf, watched) || isRefused(session);
        } finally {
            session.dispose();
        }
    }

    /** The working memory for {@code profile} at {@code asOf}. */
    WorkingMemory memory(Profile profile, LocalDate asOf) {
        return new WorkingMemory(base, packs, profile, asOf);
    }

    private boolean run(KieSession session, Profile profile, LocalDate asOf, Set<String> watched) {
        boolean seen = Firing.watching(watched, session, profile.siteCount());
        List<Askable> askables = new ArrayList<>();
        session.getObjects(Askable.class::isInstance).forEach(each -> askables.add((Askable) each));
        if (askables.isEmpty() || isRefused(session)) {
            return seen;
        }
        Hypotheses hypotheses = new Hypotheses(
                new WorkingMemory(verdictBase.join(), packs, profile, asOf), verdictRules, memo, watched);
        hypotheses.find(askables).forEach(session::insert);
        return Firing.watching(watched, session, profile.siteCount()) || hypotheses.seen() || seen;
    }

    private static boolean isRefused(KieSession session) {
        return !session.getObjects(Refusal.class::isInstance).isEmpty();
    }
}
