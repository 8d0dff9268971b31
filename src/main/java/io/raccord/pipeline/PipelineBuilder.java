package io.raccord.pipeline;

import io.raccord.cache.CacheFolders;
import io.raccord.cache.RuleCache;
import io.raccord.engine.KnowledgeBase;
import io.raccord.engine.ShippedRules;
import io.raccord.intake.Packs;
import io.raccord.language.Language;
import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds an {@link AdvicePipeline}: which rules, cache, language and threads. Not thread-safe. */
public final class PipelineBuilder {

    private @Nullable Path rules;
    private Language language = Language.EN;
    private @Nullable RuleCache cache = CacheFolders.standard();
    private @Nullable Executor executor;

    PipelineBuilder() {}

    /** Rules from {@code folder}: one pack, or a folder of packs. */
    public PipelineBuilder rules(Path folder) {
        this.rules = folder;
        return this;
    }

    /** The language of the texts. */
    public PipelineBuilder language(Language written) {
        this.language = written;
        return this;
    }

    /** Keeps compiled rules in {@code folder}, created when needed; by default in the user's cache folder. */
    public PipelineBuilder cache(Path folder) {
        this.cache = CacheFolders.at(folder);
        return this;
    }

    /** Checks and compiles all rules again, and caches nothing. */
    public PipelineBuilder noCache() {
        this.cache = null;
        return this;
    }

    /** Runs parts of a large evaluation on {@code threads}; by default on daemon threads of Raccord's own. */
    public PipelineBuilder executor(Executor threads) {
        this.executor = threads;
        return this;
    }

    /**
     * Reads, checks and compiles the rules; what the cache has is not compiled again.
     *
     * @throws RulesRefusedException with every fault of every rule file
     * @throws IOException when a file cannot be read
     */
    public AdvicePipeline build() throws IOException {
        RulePacks packs = packs();
        return new AdvicePipeline(
                executor == null
                        ? KnowledgeBase.compile(packs, caches())
                        : KnowledgeBase.compile(packs, executor, caches()),
                language);
    }

    /**
     * A pipeline that can follow edits of the rules while it serves.
     *
     * @param listener is told what is wrong whenever edited rules are refused
     * @throws RulesRefusedException when the first rules are refused
     * @throws IOException when a file cannot be read
     */
    public ReloadingPipeline reloading(Consumer<List<Fault>> listener) throws IOException {
        return new ReloadingPipeline(this, listener);
    }

    RulePacks packs() throws IOException {
        return rules == null ? Packs.shipped() : Packs.read(rules, rules.toString());
    }

    /** By {@code packs}; what was not edited is taken over from {@code before}. */
    AdvicePipeline rebuild(RulePacks packs, AdvicePipeline before) {
        return before.with(packs, caches());
    }

    private RuleCache[] caches() {
        return cache == null ? new RuleCache[0] : new RuleCache[] {ShippedRules.compiled(), cache};
    }
}
