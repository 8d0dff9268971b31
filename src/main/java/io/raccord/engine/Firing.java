package io.raccord.engine;

import org.kie.api.runtime.KieSession;

/** Fires rules within a limit, so that a rule that feeds on itself ends. */
final class Firing {

    private static final int BASE = 10_000;

    private Firing() {}

    /**
     * Fires every rule of {@code session}.
     *
     * @throws RunawayRulesException when more fire than {@code perSite} for each of {@code sites} and some
     */
    static void all(KieSession session, int perSite, int sites) {
        int limit = BASE + perSite * sites;
        within(limit, session.fireAllRules(limit));
    }

    /**
     * Fires every rule of {@code session} but the one named {@code name}.
     *
     * @throws RunawayRulesException when more fire than {@code perSite} for each of {@code sites} and some
     */
    static void allBut(String name, KieSession session, int perSite, int sites) {
        int limit = BASE + perSite * sites;
        within(limit, session.fireAllRules(match -> !match.getRule().getName().equals(name), limit));
    }

    private static void within(int limit, int fired) {
        if (fired >= limit) {
            throw new RunawayRulesException(limit);
        }
    }
}
