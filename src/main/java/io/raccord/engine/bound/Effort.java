package io.raccord.engine.bound;

import io.raccord.problem.RunawayRulesException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The combinations of facts that the engine tries and keeps while it fires the rules of one session. The engine joins
 * facts before a rule fires, so a limit on firings alone would not stop a rule that combines too many.
 *
 * <p>Not thread-safe; a session is used by one thread.
 */
public final class Effort {

    private static final ThreadLocal<@Nullable Effort> CURRENT = new ThreadLocal<>();
    /** How often the clock is read: once in this many combinations, a power of two. */
    private static final long CLOCK = 1 << 14;

    private final long mostTried;
    private final long mostKept;
    private final long seconds;
    private final long end;
    private long tried;
    private long kept;
    private @Nullable Join last;

    /**
     * @param mostTried the maximum number of combinations that are compared
     * @param mostKept the maximum number of combinations that pass, each of which the engine keeps in memory
     * @param seconds the maximum duration
     */
    public Effort(long mostTried, long mostKept, long seconds) {
        this.mostTried = mostTried;
        this.mostKept = mostKept;
        this.seconds = seconds;
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Runs {@code work} within these limits and returns its result. */
    public <T> T on(Supplier<T> work) {
        Effort before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** The DRL name of a rule whose patterns were compared last; null if there is none. */
    public @Nullable String lastRule() {
        return last == null ? null : last.rule();
    }

    /** Whether the time is up. */
    public boolean isLate() {
        return System.nanoTime() - end > 0;
    }

    /** The effort of the running thread; null outside {@link #on}. */
    static @Nullable Effort current() {
        return CURRENT.get();
    }

    void attempt(Join join) {
        last = join;
        if (++tried > mostTried) {
            throw RunawayRulesException.combinations(join.rule(), mostTried);
        }
        if ((tried & (CLOCK - 1)) == 0 && isLate()) {
            throw RunawayRulesException.time(join.rule(), seconds);
        }
    }

    void keep(Join join) {
        if (++kept > mostKept) {
            throw RunawayRulesException.combinations(join.rule(), mostKept);
        }
    }
}
