package io.raccord.pipeline;

import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Advice by the rules of a folder that is edited meanwhile.
 *
 * <p>{@link #current()} is the advisor by the last good rules. It never changes under its user: take it once for each
 * request, and the answer is by one set of rules, whose digest it carries. {@link #reload()} looks at the folder:
 * whoever runs the process says when, in a thread of its own. Thread-safe.
 *
 * <pre>{@code
 * ReloadingPipeline rules = AdvicePipeline.builder()
 *         .rules(folder)
 *         .reloading(faults -> faults.forEach(fault -> log.warn(fault.toString())));
 * executor.scheduleWithFixedDelay(() -> {
 *     try {
 *         rules.reload();
 *     } catch (IOException e) {
 *         log.warn("the rules cannot be read now", e);
 *     }
 * }, 1, 1, TimeUnit.SECONDS);
 * Advice advice = rules.current().advise(profile);
 * }</pre>
 */
public final class ReloadingPipeline {

    /** What serves, and what is wrong with the folder since. */
    private record State(AdvicePipeline advisor, List<Fault> faults) {}

    private final AdvicePipeline.Builder builder;
    private final Consumer<List<Fault>> listener;
    private volatile State state;
    private String seen;

    public ReloadingPipeline(AdvicePipeline.Builder builder, Consumer<List<Fault>> listener) throws IOException {
        this.builder = builder;
        this.listener = listener;
        AdvicePipeline first = builder.build();
        this.seen = first.digest();
        this.state = new State(first, List.of());
    }

    /** The advisor by the last good rules. */
    public AdvicePipeline current() {
        return state.advisor();
    }

    /** What is wrong with the rules in the folder, when they are not those that serve; else empty. */
    public List<Fault> faults() {
        return state.faults();
    }

    /**
     * Loads the rules of the folder if they were edited since it was last looked at; rules that are refused change
     * nothing but {@link #faults()}, of which the listener is told.
     *
     * @return whether other rules serve now
     * @throws IOException when the folder cannot be read; the last good rules serve on, and the next call tries again
     */
    public synchronized boolean reload() throws IOException {
        RulePacks packs;
        try {
            packs = builder.packs();
        } catch (RulesRefusedException e) { // no rules at all
            return refuse("", e.faults());
        }
        if (packs.digest().equals(seen)) {
            return false;
        }
        try {
            AdvicePipeline loaded = builder.rebuild(packs, current());
            seen = loaded.digest();
            boolean other = !seen.equals(current().digest());
            state = new State(other ? loaded : current(), List.of());
            return other;
        } catch (RulesRefusedException e) {
            return refuse(packs.digest(), e.faults());
        }
    }

    private boolean refuse(String digest, List<Fault> faults) {
        boolean known = digest.equals(seen);
        seen = digest;
        state = new State(current(), faults);
        if (!known) {
            listener.accept(faults);
        }
        return false;
    }
}
