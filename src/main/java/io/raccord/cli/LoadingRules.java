package io.raccord.cli;

import io.raccord.pipeline.AdvicePipeline;
import io.raccord.pipeline.PipelineBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Rules that a thread of their own loads, while arguments and a profile are read. */
final class LoadingRules {

    private final FutureTask<AdvicePipeline> task;

    private LoadingRules(Callable<AdvicePipeline> load) {
        task = new FutureTask<>(load);
        Thread loader = new Thread(task, "raccord-rules");
        loader.setDaemon(true);
        loader.start();
    }

    /**
     * Begins to load rules.
     *
     * @param folder where they are; null for those of the launcher, or else the shipped ones
     * @param noCache whether to compile them anew
     */
    static LoadingRules begin(@Nullable Path folder, boolean noCache) {
        String fromLauncher = System.getProperty("raccord.rules");
        Path from = folder == null && fromLauncher != null ? Path.of(fromLauncher) : folder;
        PipelineBuilder builder = AdvicePipeline.builder();
        if (noCache) {
            builder.noCache();
        }
        return new LoadingRules(from == null ? builder::build : builder.rules(from)::build);
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
