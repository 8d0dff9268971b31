package io.raccord.engine.run;

import io.raccord.engine.bound.Effort;
import io.raccord.problem.RunawayRulesException;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * An agenda filter that limits the number of firings and their duration, so that a rule that keeps re-activating itself
 * is stopped, and named in the exception. It can also silence one rule and watch for others.
 */
public final class Firing implements AgendaFilter {

    private static final int BASE = 10_000;
    private static final int PER_SITE = 2_000;
    private static final long SECONDS = 60;
    private static final long SECONDS_PER_SITE = 1;
    /** Together takes a tenth of a second. What takes long is evaluated alone again, so it must not take long twice. */
    private static final long SECONDS_TOGETHER = 10;
    /** The number of combinations of facts that are compared; a second's work. */
    private static final long TRIED = 20_000_000;

    private static final long TRIED_PER_SITE = 20_000;
    /** The number of combinations that the engine keeps in memory, at some hundred bytes each. */
    private static final long KEPT = 500_000;

    private static final long KEPT_PER_SITE = 1_000;
    /** The number of firings observed beyond the limit to find the rule that causes them. */
    private static final int WATCHED = 200;

    private final long limit;
    private final long seconds;
    private final Effort effort;
    private @Nullable String latest;
    private final @Nullable String silent;
    private final Set<String> watched;
    private final Map<String, Integer> beyond = new TreeMap<>();
    private long fired;
    private boolean seen;

    /**
     * @param limit the maximum number of firings
     * @param seconds the maximum duration
     * @param effort the limits on combinations of facts
     * @param silent the DRL name of a rule that does not fire; null for none
     * @param watched the DRL names of the rules to watch
     */
    public Firing(long limit, long seconds, Effort effort, @Nullable String silent, Set<String> watched) {
        this.effort = effort;
        this.silent = silent;
        this.watched = watched;
        this.limit = limit;
        this.seconds = seconds;
    }

    /**
     * Fires all rules of {@code session}.
     *
     * @param sites the number of sites in the session, which raises the limits
     * @throws RunawayRulesException after more than 10,000 firings plus 2,000 per site, or more than 60 seconds plus 1
     *     second per site
     */
    public static void all(KieSession session, int sites) {
        limited(sites, null, Set.of()).fire(session);
    }

    /**
     * Fires all rules of {@code session}.
     *
     * @param watched the DRL names of the rules to watch
     * @param sites the number of sites in the session, which raises the limits
     * @return whether one of the watched rules matched
     * @throws RunawayRulesException as for {@link #all}
     */
    public static boolean watching(Set<String> watched, KieSession session, int sites) {
        Firing firing = limited(sites, null, watched);
        firing.fire(session);
        return firing.seen;
    }

    /**
     * Fires all rules of {@code session} except the one named {@code name}.
     *
     * @param sites the number of sites in the session, which raises the limits
     * @throws RunawayRulesException as for {@link #all}
     */
    public static void allBut(String name, KieSession session, int sites) {
        limited(sites, name, Set.of()).fire(session);
    }

    /**
     * Fires all rules of {@code session}, which evaluates several customers.
     *
     * @param sites the number of sites in the session, which raises the limits on firings
     * @throws RunawayRulesException as for {@link #all}, but after more than 10 seconds
     */
    static void together(KieSession session, int sites) {
        limited(sites, SECONDS_TOGETHER, null, Set.of()).fire(session);
    }

    private static Firing limited(int sites, @Nullable String silent, Set<String> watched) {
        return limited(sites, SECONDS + SECONDS_PER_SITE * sites, silent, watched);
    }

    private static Firing limited(int sites, long seconds, @Nullable String silent, Set<String> watched) {
        Effort effort = new Effort(TRIED + TRIED_PER_SITE * sites, KEPT + KEPT_PER_SITE * sites, seconds);
        return new Firing(BASE + (long) PER_SITE * sites, seconds, effort, silent, watched);
    }

    /**
     * Fires the rules of {@code session}.
     *
     * @throws RunawayRulesException as for {@link #all}
     * @throws BrokenRuleException if a rule fails in any other way
     */
    public void fire(KieSession session) {
        try {
            effort.on(() -> session.fireAllRules(this));
        } catch (RunawayRulesException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw BrokenRuleException.of(e, effort.lastRule() == null ? latest : effort.lastRule());
        }
    }

    @Override
    public boolean accept(Match match) {
        String rule = match.getRule().getName();
        if (rule.equals(silent)) {
            return false;
        }
        seen |= watched.contains(rule);
        fired++;
        if (fired > limit) {
            beyond.merge(rule, 1, Integer::sum);
            if (fired > limit + WATCHED) {
                throw RunawayRulesException.firings(most(), limit);
            }
        }
        latest = rule;
        if (fired % 16 == 0 && effort.isLate()) {
            throw RunawayRulesException.time(rule, seconds);
        }
        return true;
    }

    private String most() {
        return beyond.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse("?");
    }
}
