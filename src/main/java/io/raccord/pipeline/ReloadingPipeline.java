package io.raccord.pipeline;

import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A pipeline that follows edits of a folder of rules: {@link #current()} is the one by the last good rules.
 * Thread-safe.
 */
public final class ReloadingPipeline {

    /** What serves, and what is wrong with the folder since. */
    private record State(AdvicePipeline advisor, List<Fault> faults) {}

    private final PipelineBuilder builder;
    private final Consumer<List<Fault>> listener;
    private volatile State state;
    private String seen;

    public ReloadingPipeline(PipelineBuilder builder, Consumer<List<Fault>> listener) throws IOException {
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
