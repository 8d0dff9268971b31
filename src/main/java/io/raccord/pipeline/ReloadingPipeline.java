package io.raccord.pipeline;

import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A pipeline that picks up edits in a folder of rules. {@link #current()} always uses the last valid rules.
 * Thread-safe.
 */
public final class ReloadingPipeline {

    /** The pipeline in use, and the faults of the rules in the folder. */
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

    /** The pipeline with the last valid rules. */
    public AdvicePipeline current() {
        return state.advisor();
    }

    /** The faults of the rules in the folder if they were rejected; otherwise empty. */
    public List<Fault> faults() {
        return state.faults();
    }

    /**
     * Loads the rules in the folder if they have been edited since the last call. If they are rejected, the previous
     * rules stay in use, {@link #faults()} returns the faults, and the listener receives them.
     *
     * @return whether other rules are now in use
     * @throws IOException if the folder cannot be read; the previous rules stay in use, and the next call tries again
     */
    public synchronized boolean reload() throws IOException {
        RulePacks packs;
        try {
            packs = builder.packs();
        } catch (RulesRefusedException e) { // the folder contains no rules
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
