package io.raccord.cli;

import io.raccord.Advisor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Rules that a thread of their own loads, while arguments and a profile are read. */
final class LoadingRules {

    private final FutureTask<Advisor> task;

    private LoadingRules(Callable<Advisor> load) {
        task = new FutureTask<>(load);
        Thread loader = new Thread(task, "raccord-rules");
        loader.setDaemon(true);
        loader.start();
    }

    /**
     * Begins to load rules.
     *
     * @param folder where they are; empty for the shipped ones
     * @param noCache whether to compile them anew
     */
    static LoadingRules begin(Optional<Path> folder, boolean noCache) {
        Advisor.Builder builder = Advisor.builder();
        if (noCache) {
            builder.noCache();
        }
        return new LoadingRules(folder.map(builder::rules).orElse(builder)::build);
    }

    /**
     * An advisor by them, once they are loaded.
     *
     * @throws IOException when a file cannot be read
     * @throws io.raccord.problem.RulesRefusedException with every fault of every rule file
     */
    Advisor advisor() throws IOException {
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
