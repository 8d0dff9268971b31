package io.raccord.bench;

import io.raccord.Advisor;
import io.raccord.portfolio.DatedProfile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Processor time of one warm thread for an advice and for a verdict, of the Raccord on the class path, which may be
 * another build than this one: it uses only what embedding applications use, and the reader of portfolios.
 */
final class OneThread {

    private static final int ROUNDS = 5;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Advisor advisor = Advisor.builder().build();
    private final List<DatedProfile> profiles;

    OneThread(Path portfolio) throws IOException {
        this.profiles = DatedProfiles.read(portfolio);
    }

    /** A line: milliseconds for an advice, and for a verdict, of a profile; each the least of some rounds. */
    String line() {
        double advice = Double.MAX_VALUE;
        double verdict = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            advice = Math.min(advice, millis(each -> advisor.advise(each.read().profile(), DatedProfiles.asOf(each))));
            verdict =
                    Math.min(verdict, millis(each -> advisor.verdict(each.read().profile(), DatedProfiles.asOf(each))));
        }
        return String.format(Locale.ROOT, "%.3f %.3f", advice, verdict);
    }

    private double millis(Function<DatedProfile, Object> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long from = threads.getCurrentThreadCpuTime();
        int seen = 0;
        for (DatedProfile each : profiles) {
            seen += work.apply(each).hashCode() & 1; // so that the work is not optimized away
        }
        long took = threads.getCurrentThreadCpuTime() - from;
        return seen < 0 ? 0 : took / NANOS_PER_MILLI / profiles.size();
    }
}
