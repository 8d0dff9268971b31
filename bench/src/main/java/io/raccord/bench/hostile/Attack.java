package io.raccord.bench.hostile;

import io.raccord.advice.InconclusiveRulesException;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.RefusedException;
import io.raccord.problem.RuleEvaluationException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs one input at a time and notes how it ends. */
final class Attack implements AutoCloseable {

    static final Duration LIMIT = Duration.ofSeconds(10);

    private final Tally tally;
    private ExecutorService thread = thread();

    Attack(Tally tally) {
        this.tally = tally;
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "attack");
            made.setDaemon(true);
            return made;
        });
    }

    /** Runs {@code work} on {@code input}; it returns faults, or none if the input is accepted. */
    void on(String input, Callable<List<Fault>> work) throws InterruptedException {
        Future<List<Fault>> running = thread.submit(work);
        try {
            List<Fault> faults = running.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            if (faults.isEmpty()) {
                tally.accepted();
            } else {
                tally.refused(faults);
            }
        } catch (TimeoutException e) {
            tally.hung(input);
            thread.shutdownNow();
            thread = thread();
        } catch (ExecutionException e) {
            ended(input, e.getCause());
        }
    }

    private void ended(String input, Throwable thrown) {
        if (thrown instanceof RefusedException refused) {
            tally.refused(refused.faults());
        } else if (thrown instanceof RuleEvaluationException failed) {
            Place place = failed.place();
            tally.refused(place == null ? List.of() : List.of(Fault.of("rules-broke", place, null, "")));
        } else if (thrown instanceof InconclusiveRulesException) {
            tally.accepted(); // the rules contradict each other, and it says which
        } else {
            tally.internal(input, thrown);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
