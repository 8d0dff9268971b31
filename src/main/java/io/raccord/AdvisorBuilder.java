package io.raccord;

import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.pipeline.PipelineBuilder;
import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/** Builds an {@link Advisor}. Not thread-safe. */
@API(status = API.Status.STABLE)
public final class AdvisorBuilder {

    private final PipelineBuilder pipeline = AdvicePipeline.builder();

    AdvisorBuilder() {}

    /** Rules from {@code folder}: one pack, or a folder of packs. By default the shipped rules. */
    public AdvisorBuilder rules(Path folder) {
        pipeline.rules(folder);
        return this;
    }

    /** The language of the texts; by default English. */
    public AdvisorBuilder language(Language language) {
        pipeline.language(language);
        return this;
    }

    /** Keeps compiled rules in {@code folder}, created when needed; by default in the user's cache folder. */
    public AdvisorBuilder cache(Path folder) {
        pipeline.cache(folder);
        return this;
    }

    /** Checks and compiles all rules again, and caches nothing. */
    public AdvisorBuilder noCache() {
        pipeline.noCache();
        return this;
    }

    /** Runs parts of a large evaluation on {@code executor}; by default on daemon threads of Raccord's own. */
    public AdvisorBuilder executor(Executor executor) {
        pipeline.executor(executor);
        return this;
    }

    /**
     * Reads, checks and compiles the rules; what the cache has is not compiled again.
     *
     * @throws RulesRefusedException with every fault of every rule file
     * @throws IOException when a file cannot be read
     */
    public Advisor build() throws IOException {
        return new Advisor(pipeline.build());
    }

    /**
     * An advisor that can follow edits of the rules while it serves.
     *
     * @param listener receives the faults whenever edited rules are refused
     * @throws RulesRefusedException when the first rules are refused
     * @throws IOException when a file cannot be read
     */
    public ReloadingAdvisor reloading(Consumer<List<Fault>> listener) throws IOException {
        return new ReloadingAdvisor(pipeline.reloading(listener));
    }
}
