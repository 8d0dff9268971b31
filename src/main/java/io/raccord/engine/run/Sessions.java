package io.raccord.engine.run;

import io.raccord.loader.ContextLoader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;

/** Sessions of a KIE base, one after the other: what the engine builds up for the first is there for the next. */
public final class Sessions {

    /** A session that had as many facts is not kept: it would keep their room. */
    private static final int MANY = 500;

    private static final int IDLE = 2 * Runtime.getRuntime().availableProcessors();
    private static final int NOON = 12;
    /** Made once: making one looks for settings all over the class path. */
    private static final KieSessionConfiguration CONFIGURATION = configuration();

    private final KieBase base;
    private final BlockingQueue<KieSession> idle = new ArrayBlockingQueue<>(IDLE);

    public Sessions(KieBase base) {
        this.base = base;
    }

    /** What {@code use} makes of a session that has {@code facts}, at noon of {@code asOf}. */
    public <T> T with(List<Object> facts, LocalDate asOf, Function<KieSession, T> use) {
        return ContextLoader.with(() -> used(facts, asOf, use));
    }

    private <T> T used(List<Object> facts, LocalDate asOf, Function<KieSession, T> use) {
        KieSession waiting = idle.poll();
        KieSession session = waiting == null ? base.newKieSession(CONFIGURATION, null) : waiting;
        boolean kept = false;
        try {
            SessionPseudoClock clock = session.getSessionClock();
            long noon = asOf.atTime(NOON, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
            clock.advanceTime(noon - clock.getCurrentTime(), TimeUnit.MILLISECONDS);
            facts.forEach(session::insert);
            T used = use.apply(session);
            kept = facts.size() <= MANY && keep(session);
            return used;
        } finally {
            if (!kept) { // nor is one in which something broke
                session.dispose();
            }
        }
    }

    /** Empties {@code session} for the next use; false when enough are waiting. The engine's own pool never lets go. */
    private boolean keep(KieSession session) {
        ((StatefulKnowledgeSessionImpl) session).reset();
        return idle.offer(session);
    }

    private static KieSessionConfiguration configuration() {
        KieSessionConfiguration configuration =
                ContextLoader.with(() -> KieServices.Factory.get().newKieSessionConfiguration());
        configuration.setOption(ClockTypeOption.PSEUDO);
        return configuration;
    }
}
