package io.raccord.engine.run;

import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.support.CustomerConclusions;
import io.raccord.engine.support.Owners;
import io.raccord.engine.support.StatedConclusions;
import io.raccord.loader.ContextLoader;
import io.raccord.rulebook.Rule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A pool of {@link KieSession}s of one {@link KieBase}. A session is reset and reused, because building its node
 * memories costs about a sixth of an evaluation.
 */
public final class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    /** The maximum number of facts of a session that is reused. A larger session would retain too much memory. */
    private static final int MANY = 2_000;

    private static final int IDLE = 2 * Runtime.getRuntime().availableProcessors();
    private static final int NOON = 12;
    /** Created once, because creating a configuration searches the class path for settings. */
    private static final KieSessionConfiguration CONFIGURATION = configuration();

    private final KieBase base;
    private final Map<String, CheckedRule> rules;
    private final BlockingQueue<KieSession> idle = new ArrayBlockingQueue<>(IDLE);

    /**
     * @param base the network of some rules
     * @param rules the rules of the rule base, by DRL name
     */
    public Sessions(KieBase base, Map<String, CheckedRule> rules) {
        this.base = base;
        this.rules = rules;
    }

    /** The rule with the DRL name {@code name}; null if there is none. */
    @Nullable
    Rule rule(@Nullable String name) {
        CheckedRule found = name == null ? null : rules.get(name);
        return found == null ? null : found.rule();
    }

    /**
     * Runs {@code use} on a session that contains {@code facts}, with its clock at noon UTC on {@code asOf}, and
     * returns the result.
     */
    public <T> T with(List<Object> facts, LocalDate asOf, Function<KieSession, T> use) {
        return ContextLoader.with(() -> used(facts, asOf, use));
    }

    /**
     * Runs {@code use} on a session that contains the facts of several customers, and on what is stated for each of
     * them. The rules are joined by customer.
     *
     * @param owners the owners of all facts that are not shared
     * @param customers the number of customers
     * @throws IllegalStateException if a conclusion would have to be withdrawn
     */
    public <T> T together(
            Owners owners,
            int customers,
            List<Object> facts,
            LocalDate asOf,
            BiFunction<KieSession, List<CustomerConclusions>, T> use) {
        return ContextLoader.with(() -> pooled(facts.size(), (session, stated) -> {
            stated.share(owners, customers);
            T used = used(session, facts, asOf, inserted -> use.apply(inserted, stated.customers()));
            if (!stated.isSettled()) {
                throw new IllegalStateException("a match was retracted after it had fired");
            }
            return used;
        }));
    }

    private <T> T used(List<Object> facts, LocalDate asOf, Function<KieSession, T> use) {
        return pooled(facts.size(), (session, stated) -> {
            T used = used(session, facts, asOf, use);
            if (!stated.isSettled()) {
                LOG.info(
                        "a match was retracted after it had fired: the evaluation is repeated under truth maintenance");
                clear(session, true);
                used = used(session, facts, asOf, use);
            }
            return used;
        });
    }

    private <T> T pooled(int facts, BiFunction<KieSession, StatedConclusions, T> use) {
        KieSession waiting = idle.poll();
        KieSession session = waiting == null ? base.newKieSession(CONFIGURATION, null) : waiting;
        StatedConclusions stated = waiting == null ? StatedConclusions.in(session) : StatedConclusions.of(session);
        boolean kept = false;
        try {
            T used = use.apply(session, stated);
            kept = facts <= MANY && keep(session);
            return used;
        } finally {
            if (!kept) { // too large, the pool is full, or an exception occurred
                session.dispose();
            }
        }
    }

    private static <T> T used(KieSession session, List<Object> facts, LocalDate asOf, Function<KieSession, T> use) {
        SessionPseudoClock clock = session.getSessionClock();
        long noon = asOf.atTime(NOON, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
        clock.advanceTime(noon - clock.getCurrentTime(), TimeUnit.MILLISECONDS);
        facts.forEach(session::insert);
        return use.apply(session);
    }

    /** Resets {@code session} and returns it to the pool; false if the pool is full. Drools' own pool never shrinks. */
    private boolean keep(KieSession session) {
        clear(session, false);
        return idle.offer(session);
    }

    private static void clear(KieSession session, boolean underMaintenance) {
        ((StatefulKnowledgeSessionImpl) session).reset();
        StatedConclusions.of(session).clear(underMaintenance);
    }

    private static KieSessionConfiguration configuration() {
        KieSessionConfiguration configuration =
                ContextLoader.with(() -> KieServices.Factory.get().newKieSessionConfiguration());
        configuration.setOption(ClockTypeOption.PSEUDO);
        return configuration;
    }
}
