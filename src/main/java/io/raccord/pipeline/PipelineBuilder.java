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

/** A builder of an {@link AdvicePipeline}: rules, cache, language and threads. Not thread-safe. */
public final class PipelineBuilder {

    private @Nullable Path rules;
    private Language language = Language.EN;
    private @Nullable RuleCache cache = CacheFolders.standard();
    private @Nullable Executor executor;

    PipelineBuilder() {}

    /** Uses the rules in {@code folder}, which is a pack or a folder of packs; by default the shipped rules. */
    public PipelineBuilder rules(Path folder) {
        this.rules = folder;
        return this;
    }

    /** Sets the language of the texts; by default English. */
    public PipelineBuilder language(Language written) {
        this.language = written;
        return this;
    }

    /**
     * Caches compiled rules in {@code folder}, which is created if necessary; by default in the user's cache folder.
     */
    public PipelineBuilder cache(Path folder) {
        this.cache = CacheFolders.at(folder);
        return this;
    }

    /** Disables the cache: checks and compiles all rules again, and stores nothing. */
    public PipelineBuilder noCache() {
        this.cache = null;
        return this;
    }

    /** Runs parts of a large evaluation on {@code threads}; by default on Raccord's own daemon threads. */
    public PipelineBuilder executor(Executor threads) {
        this.executor = threads;
        return this;
    }

    /**
     * Reads, checks and compiles the rules. Rules in the cache are not compiled again.
     *
     * @throws RulesRefusedException if the rules cannot be used; lists every fault of every rule file
     * @throws IOException if a file cannot be read
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
     * Builds a pipeline that can pick up edits of the rules while it is in use.
     *
     * @param listener receives the faults whenever edited rules are rejected
     * @throws RulesRefusedException if the initial rules are rejected
     * @throws IOException if a file cannot be read
     */
    public ReloadingPipeline reloading(Consumer<List<Fault>> listener) throws IOException {
        return new ReloadingPipeline(this, listener);
    }

    RulePacks packs() throws IOException {
        return rules == null ? Packs.shipped() : Packs.read(rules, rules.toString(), caches());
    }

    /**
     * Builds a pipeline with the rules of {@code packs}; rules that have not changed are reused from {@code before}.
     */
    AdvicePipeline rebuild(RulePacks packs, AdvicePipeline before) {
        return before.with(packs, caches());
    }

    private RuleCache[] caches() {
        return cache == null ? new RuleCache[0] : new RuleCache[] {ShippedRules.compiled(), cache};
    }
}
