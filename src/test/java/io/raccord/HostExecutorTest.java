package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** The caller's executor helps, but Raccord never waits for it: its threads may be the ones that request advice. */
class HostExecutorTest {

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    @Test
    void advisesWhileTheExecutorHasNoFreeThreadOrRejects() {
        String answer = advised(Runnable::run);
        assertThat(advised(waiting::add)).isEqualTo(answer);
        assertThat(waiting).isNotEmpty();
        assertThat(advised(task -> {
                    throw new RejectedExecutionException("full");
                }))
                .isEqualTo(answer);
        waiting.forEach(Runnable::run); // late tasks have no effect
    }

    private static String advised(Executor executor) {
        return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            Advisor advisor = Advisor.builder().executor(executor).build();
            return advisor.advise(CommonPoolProbe.profile(40), CommonPoolProbe.DAY)
                            .toString()
                    + advisor.verdict(CommonPoolProbe.profile(40), CommonPoolProbe.DAY);
        });
    }
}
