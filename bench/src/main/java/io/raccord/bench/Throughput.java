package io.raccord.bench;

import io.raccord.portfolio.DatedProfile;
import io.raccord.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Throughput measurement in profiles per second: one thread, warmed up, in rounds. */
final class Throughput {

    private static final double NANOS = 1e9;

    private final String title;
    private final BiFunction<Profile, LocalDate, ?> work;
    private final List<DatedProfile> profiles;
    private final List<Double> rounds = new ArrayList<>();
    private int next;
    /** Sum over the results, so that the JIT compiler cannot eliminate the work. */
    private int seen;

    /** Measures {@code work} on {@code profiles}, in order and repeatedly. */
    Throughput(String title, BiFunction<Profile, LocalDate, ?> work, List<DatedProfile> profiles) {
        this.title = title;
        this.work = work;
        this.profiles = profiles;
    }

    /** Runs for {@code seconds} without measuring. */
    void warm(double seconds) {
        run(seconds);
    }

    /** Runs a measured round of {@code seconds}. */
    void round(double seconds) {
        rounds.add(run(seconds));
    }

    String title() {
        return title;
    }

    /** The throughput of each round, in profiles per second. */
    List<Double> rounds() {
        return List.copyOf(rounds);
    }

    private double run(double seconds) {
        long from = System.nanoTime();
        long end = from + (long) (seconds * NANOS);
        int count = 0;
        long now = from;
        while (now < end) {
            DatedProfile each = profiles.get(next);
            next = (next + 1) % profiles.size();
            seen += work.apply(each.read().profile(), DatedProfiles.asOf(each)).hashCode() & 1;
            count++;
            now = System.nanoTime();
        }
        return count * NANOS / (now - from);
    }
}
