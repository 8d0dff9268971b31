package io.raccord.batch;

import io.raccord.intake.Portfolios;
import io.raccord.output.OutputRefusedException;
import io.raccord.output.OutputTarget;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.problem.RefusedException;
import io.raccord.report.AdviceLines;
import io.raccord.report.RefusalLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A batch run over a portfolio. Output goes to {@code .part} files that are renamed when they are complete. Until
 * then, a {@link Checkpoint} in the same folder records the progress, so that a later run can resume.
 */
public final class Batch {

    private final BatchJob job;
    private final AdvicePipeline advisor;
    private final List<BatchObserver> observers;
    private final Duration every;
    private final Beginning beginning;
    private final Portfolio portfolio;
    private Checkpoint checkpoint;
    private volatile boolean stopped;
    private boolean observed = true; // false while observers are ahead of the checkpoint

    private Batch(
            BatchJob job,
            AdvicePipeline advisor,
            List<BatchObserver> observers,
            Duration every,
            Beginning beginning,
            Checkpoint checkpoint) {
        this.job = job;
        this.advisor = advisor;
        this.observers = List.copyOf(observers);
        this.every = every;
        this.beginning = beginning;
        this.checkpoint = checkpoint;
        this.portfolio = Portfolios.open(job.inputs(), job.columns());
    }

    /**
     * Opens a run, at the checkpoint of an earlier run if there is one and {@code resume} is set.
     *
     * @param resume whether to resume an interrupted run
     * @param every the minimum time between two checkpoints
     * @throws ResumeRefusedException if the interrupted run had other rules, inputs or options
     * @throws OutputRefusedException if a file that no interrupted run left has the name of a working file
     * @throws IOException if the checkpoint cannot be read
     */
    public static Batch open(
            BatchJob job, AdvicePipeline advisor, List<BatchObserver> observers, boolean resume, Duration every)
            throws IOException {
        Map<String, String> task = task(job, advisor, observers);
        Checkpoint earlier = job.resumable() ? WorkingFiles.checkpoint(job.checkpoint()) : null;
        WorkingFiles.check(job, observers, task, earlier);
        if (earlier != null && resume) {
            refuseOther(job, task, earlier);
            for (int i = 0; i < earlier.observers().size(); i++) {
                observers.get(i).restore(earlier.observers().get(i), earlier.complete());
            }
            return new Batch(job, advisor, observers, every, Beginning.RESUMED, earlier);
        }
        LocalDate asOf = job.asOf() == null ? LocalDate.now(ZoneId.systemDefault()) : job.asOf();
        Beginning beginning = earlier != null ? Beginning.ANEW : resume ? Beginning.NOTHING_TO_RESUME : Beginning.FRESH;
        return new Batch(job, advisor, observers, every, beginning, Checkpoint.start(task, asOf));
    }

    private static Map<String, String> task(BatchJob job, AdvicePipeline advisor, List<BatchObserver> observers) {
        Map<String, String> task = new TreeMap<>();
        task.put("rules", advisor.digest());
        task.put("lang", job.language().code());
        task.put("justification", job.detail().name());
        task.put("strict", String.valueOf(job.strict()));
        task.put("inputs", String.join("\n", job.inputs()));
        task.put("columns", job.columns().meaning());
        task.put("errors", String.valueOf(job.errors()));
        task.put("gathered", observers.stream().map(BatchObserver::name).collect(Collectors.joining("\n")));
        return task;
    }

    private static void refuseOther(BatchJob job, Map<String, String> task, Checkpoint earlier) {
        task.forEach((name, value) -> {
            if (!value.equals(earlier.task().get(name))) {
                throw new ResumeRefusedException(name);
            }
        });
        if (job.asOf() != null && !job.asOf().equals(earlier.asOf())) {
            throw new ResumeRefusedException("as-of");
        }
    }

    /** How this run begins. */
    public Beginning beginning() {
        return beginning;
    }

    /** The number of finished entries, including those of resumed runs. Not safe to call during {@link #run}. */
    public long done() {
        return checkpoint.done();
    }

    /** The number of bytes of the portfolio that have been read. */
    public long taken() {
        return portfolio.taken();
    }

    /** Requests the run to stop soon, from any thread; it can be resumed. */
    public void stop() {
        stopped = true;
    }

    /**
     * Advises the portfolio, or the rest of it if this run is resumed.
     *
     * @return true if the portfolio is finished; false if the run was stopped
     * @throws ResumeRefusedException if the entries that are already done differ from the beginning of the portfolio
     * @throws IOException if a file cannot be read or written; the run can be resumed
     */
    public boolean run() throws IOException {
        if (!checkpoint.complete()) {
            try (portfolio;
                    Lane output = Lane.open(job.advice());
                    Lane errors = Lane.open(job.errors())) {
                if (!skip()) {
                    return false; // the earlier checkpoint remains valid
                }
                if (beginning != Beginning.RESUMED && job.resumable()) {
                    checkpoint.write(job.checkpoint()); // from now on, the part files are known to be ours
                }
                output.cut(checkpoint.output());
                errors.cut(checkpoint.errors());
                advise(output, errors);
            }
        }
        if (stopped) {
            return false;
        }
        publish(job.errors());
        publish(job.advice());
        for (BatchObserver observer : observers) {
            observer.complete(checkpoint.asOf());
        }
        if (job.resumable()) {
            Files.deleteIfExists(job.checkpoint());
        }
        return true;
    }

    private static void publish(@Nullable Path target) throws IOException {
        if (target != null && !OutputTarget.of(target).streamed()) {
            PartFile.publish(target);
        }
    }

    /** Whether there is something to resume. */
    public boolean resumable() throws IOException {
        return job.resumable() && Files.exists(job.checkpoint());
    }

    /** Skips the entries that are done; returns false if the run was stopped meanwhile. */
    private boolean skip() throws IOException {
        long read = 0;
        for (long i = 0; i < checkpoint.done(); i++) {
            if (stopped) {
                return false;
            }
            PortfolioEntry entry = portfolio.next();
            if (entry == null) {
                throw new ResumeRefusedException("input");
            }
            read = Checkpoint.hash(read, entry.fingerprint());
        }
        if (read != checkpoint.read()) {
            throw new ResumeRefusedException("input");
        }
        return true;
    }

    private void advise(Lane output, Lane errors) throws IOException {
        boolean named = job.inputs().size() > 1
                || Files.isDirectory(Path.of(job.inputs().get(0)));
        Evaluator evaluator = new Evaluator(
                advisor,
                checkpoint.asOf(),
                job.lines() ? new AdviceLines(job.detail()) : null,
                new RefusalLines(job.language()),
                named,
                job.strict());
        try (Pipeline pipeline = new Pipeline(portfolio, evaluator, job.threads())) {
            pipeline.start();
            write(pipeline, output, errors);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        } catch (IOException | RefusedException e) {
            try {
                if (observed) {
                    save(output, errors, false); // keep what was written before the error
                }
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
        save(output, errors, !stopped);
    }

    private void write(Pipeline pipeline, Lane output, Lane errors) throws IOException, InterruptedException {
        long saved = System.nanoTime();
        for (Answers answers = pipeline.next(() -> stopped); answers != null; answers = pipeline.next(() -> stopped)) {
            output.append(answers.advices().bytes());
            errors.append(answers.refusals().bytes());
            observed = false;
            for (Result result : answers.results()) {
                for (BatchObserver observer : observers) {
                    observer.done(result);
                }
            }
            checkpoint = checkpoint.after(answers, output.length(), errors.length());
            observed = true;
            if (System.nanoTime() - saved >= every.toNanos()) {
                save(output, errors, false);
                saved = System.nanoTime();
            }
        }
    }

    /** Writes a checkpoint, after everything that it covers has been flushed to disk. */
    private void save(Lane output, Lane errors, boolean complete) throws IOException {
        output.sync();
        errors.sync();
        List<String> states = new ArrayList<>();
        for (BatchObserver observer : observers) {
            states.add(observer.state());
        }
        if (job.resumable()) {
            checkpoint.with(complete, states).write(job.checkpoint());
        }
    }
}
