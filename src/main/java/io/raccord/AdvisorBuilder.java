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

    /**
     * Reads the rules from {@code folder}; by default the shipped rules are used.
     *
     * @param folder one pack, or a folder of packs
     * @return this builder
     */
    public AdvisorBuilder rules(Path folder) {
        pipeline.rules(folder);
        return this;
    }

    /**
     * Sets the language of the texts; by default English.
     *
     * @param language the language
     * @return this builder
     */
    public AdvisorBuilder language(Language language) {
        pipeline.language(language);
        return this;
    }

    /**
     * Caches compiled rules in {@code folder}; by default in the user's cache folder.
     *
     * @param folder a folder, created when needed
     * @return this builder
     */
    public AdvisorBuilder cache(Path folder) {
        pipeline.cache(folder);
        return this;
    }

    /**
     * Checks and compiles all rules again, and caches nothing.
     *
     * @return this builder
     */
    public AdvisorBuilder noCache() {
        pipeline.noCache();
        return this;
    }

    /**
     * Runs parts of a large evaluation on {@code executor}; by default on daemon threads of Raccord's own. Nothing waits
     * for a free thread: what the executor has not begun, the calling thread does.
     *
     * @param executor the executor; it may reject tasks
     * @return this builder
     */
    public AdvisorBuilder executor(Executor executor) {
        pipeline.executor(executor);
        return this;
    }

    /**
     * Reads, checks and compiles the rules; rule files in the cache are not compiled again.
     *
     * @return the advisor
     * @throws RulesRefusedException with every fault of every rule file
     * @throws IOException when a file cannot be read
     */
    public Advisor build() throws IOException {
        return new Advisor(pipeline.build());
    }

    /**
     * Builds an advisor that can follow edits of the rules while it serves.
     *
     * @param listener receives the faults whenever edited rules are refused
     * @return the advisor
     * @throws RulesRefusedException when the first rules are refused
     * @throws IOException when a file cannot be read
     */
    public ReloadingAdvisor reloading(Consumer<List<Fault>> listener) throws IOException {
        return new ReloadingAdvisor(pipeline.reloading(listener));
    }
}
