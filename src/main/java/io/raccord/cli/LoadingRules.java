package io.raccord.cli;

import io.raccord.cli.option.RulesOption;
import io.raccord.engine.ShippedRules;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.pipeline.PipelineBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Rules that a thread of their own loads, while arguments and a profile are read. */
final class LoadingRules {

    /** The commands that evaluate profiles, by the shipped rules as a rule. */
    private static final Set<String> ADVISING = Set.of("advise", "batch", "watch", "why", "whatif");

    /** Those that load them before they read their arguments. */
    private static final Set<String> EARLY = Set.of("advise", "why", "whatif");

    private final FutureTask<AdvicePipeline> task;

    private LoadingRules(Callable<AdvicePipeline> load) {
        task = new FutureTask<>(load);
        Thread loader = new Thread(task, "raccord-rules");
        loader.setDaemon(true);
        loader.start();
    }

    /**
     * Begins to load the launcher's rules when {@code invocation} is going to advise by them, so that they are on their way
     * before it is parsed; null when it may mean other rules. The shipped rules' classes are loaded in any case of advice:
     * edited rules share most of them.
     */
    static @Nullable LoadingRules early(Invocation invocation) {
        if (!ADVISING.contains(invocation.command())
                || invocation.arguments().stream()
                        .anyMatch(each -> each.matches("@.*|--(no-cache|help|version).*|-[hV]"))) {
            return null;
        }
        Thread loading = new Thread(LoadingRules::loadClasses, "raccord-warm");
        loading.setDaemon(true);
        loading.start();
        boolean others = invocation.arguments().stream().anyMatch(each -> each.startsWith("--rules"));
        return others || !EARLY.contains(invocation.command()) ? null : begin(RulesOption.fromLauncher(), false);
    }

    private static void loadClasses() {
        try {
            ShippedRules.compiled().load();
        } catch (RuntimeException | LinkageError e) {
            // Reported by the command that needs them.
        }
    }

    /**
     * Begins to load rules.
     *
     * @param folder where they are; empty for the shipped ones
     * @param noCache whether to compile them anew
     */
    static LoadingRules begin(Optional<Path> folder, boolean noCache) {
        PipelineBuilder builder = AdvicePipeline.builder();
        if (noCache) {
            builder.noCache();
        }
        return new LoadingRules(folder.map(builder::rules).orElse(builder)::build);
    }

    /** The rules that the options name: {@code begun}, which the launcher may be loading already, unless they name others. */
    static LoadingRules or(@Nullable LoadingRules begun, RulesOption rules, boolean noCache) {
        return begun == null || rules.named().isPresent() || noCache ? begin(rules.folder(), noCache) : begun;
    }

    /**
     * An advisor by them, once they are loaded.
     *
     * @throws IOException when a file cannot be read
     * @throws io.raccord.problem.RulesRefusedException with every fault of every rule file
     */
    AdvicePipeline advisor() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the rules were loaded", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
