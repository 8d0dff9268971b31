package io.raccord.bench;

import io.raccord.advice.Advice;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.DatedProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** JMH benchmark of one evaluation per call: the full advice, and only the decisions of sections 2 and 3. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 7, time = 3)
public class AdviceBenchmark {

    /** Enough profiles to have more sites than Raccord caches. */
    private static final int PROFILES = 12_000;

    private AdvicePipeline advisor;
    private Engine decisions;
    private List<DatedProfile> profiles;
    private final AtomicInteger next = new AtomicInteger();

    /** Generates the profiles and loads the rules. */
    @Setup
    public void load() throws IOException {
        Path work = Files.createTempDirectory("raccord-bench");
        Path file = work.resolve("profiles.jsonl");
        new RealisticProfiles(7).write(file, PROFILES);
        profiles = DatedProfiles.read(file);
        advisor = AdvicePipeline.builder().build();
        Path rules = Path.of("rules").toAbsolutePath();
        decisions = new RaccordDecisions(rules);
    }

    /** The full advice with the shipped rules. */
    @Benchmark
    public Advice advice() {
        DatedProfile each = profile();
        return advisor.advise(each.read().profile(), DatedProfiles.asOf(each));
    }

    /** The verdict only, with the rules of sections 1 to 4. */
    @Benchmark
    public Decision decision() {
        DatedProfile each = profile();
        return decisions.decide(each.read().profile(), DatedProfiles.asOf(each));
    }

    private DatedProfile profile() {
        return profiles.get(Math.floorMod(next.getAndIncrement(), PROFILES));
    }
}
