package io.raccord.cli.batch;

import io.raccord.batch.BatchJob;
import io.raccord.batch.Tally;
import io.raccord.cli.terminal.Messages;
import java.time.Duration;

/** What is said of a batch while it runs and when it is done. */
final class BatchText {

    private final Messages messages;
    private final Tally tally;
    private final long before;
    private final long start = System.nanoTime();

    /**
     * @param before how many profiles an earlier run did
     */
    BatchText(Messages messages, Tally tally, long before) {
        this.messages = messages;
        this.tally = tally;
        this.before = before;
    }

    /** How many are done, how fast; how long it takes yet when {@code part} of it is done, 0 for unknown. */
    String progress(double part) {
        long done = tally.advised() + tally.refused();
        String text = messages.of("batch.progress", done, tally.refused(), rate(done));
        if (part <= 0 || done == before) {
            return text;
        }
        return text + messages.of("batch.left", duration(seconds() * (1 - Math.min(1, part)) / part));
    }

    /** How many values were read otherwise than written. */
    String remarks() {
        return messages.of("batch.remarks", tally.remarks(), tally.remarked());
    }

    /** What came of all. */
    String summary(BatchJob job) {
        long done = tally.advised() + tally.refused();
        return messages.of("batch.summary", done, tally.advised(), tally.refused(), duration(seconds()), rate(done))
                + "\n" + output(job) + "\n";
    }

    private String output(BatchJob job) {
        return job.errors() == null
                ? messages.of("batch.streamed", job.output())
                : messages.of("batch.output", job.output(), job.errors());
    }

    private long rate(long done) {
        return Math.round((done - before) / Math.max(0.001, seconds()));
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String duration(double seconds) {
        Duration duration = Duration.ofSeconds(Math.round(seconds));
        return duration.toHours() > 0
                ? "%d:%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart())
                : "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }
}
