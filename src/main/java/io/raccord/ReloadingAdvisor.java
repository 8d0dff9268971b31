package io.raccord;

import io.raccord.pipeline.AdvicePipeline;
import io.raccord.pipeline.ReloadingPipeline;
import io.raccord.problem.Fault;
import java.io.IOException;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Advice by the rules of a folder that is edited while it serves.
 *
 * <p>{@link #current()} is the advisor by the last good rules. It is immutable: take it once for each request, and the
 * whole answer is by one set of rules, whose digest it carries. {@link #reload()} looks at the folder; call it from a
 * thread of your own. Thread-safe.
 *
 * <pre>{@code
 * ReloadingAdvisor rules = Advisor.builder()
 *         .rules(folder)
 *         .reloading(faults -> faults.forEach(fault -> log.warn(fault.toString())));
 * executor.scheduleWithFixedDelay(() -> {
 *     try {
 *         rules.reload();
 *     } catch (IOException e) {
 *         log.warn("the rules cannot be read now", e);
 *     }
 * }, 1, 1, TimeUnit.SECONDS);
 * Advice advice = rules.current().advise(profile);
 * }</pre>
 */
@API(status = API.Status.STABLE)
public final class ReloadingAdvisor {

    private final ReloadingPipeline pipeline;

    ReloadingAdvisor(ReloadingPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** {@return the advisor with the last good rules} */
    public Advisor current() {
        AdvicePipeline current = pipeline.current();
        return new Advisor(current);
    }

    /** {@return the errors of the rules in the folder, if those are not in use; otherwise empty} */
    public List<Fault> faults() {
        return pipeline.faults();
    }

    /**
     * Loads the rules of the folder if they were edited since the last call. If they contain errors, the previous rules
     * stay in use, {@link #faults()} reports the errors, and the listener receives them.
     *
     * @return whether other rules are in use now
     * @throws IOException when the folder cannot be read; the previous rules stay in use, and the next call tries again
     */
    public boolean reload() throws IOException {
        return pipeline.reload();
    }
}
