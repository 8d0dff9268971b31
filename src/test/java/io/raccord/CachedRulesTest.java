package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.pipeline.AdvicePipeline;
import io.raccord.pipeline.PipelineBuilder;
import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.report.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cached rules give the same advice as the same rules without a cache, whatever the state of the cache. */
class CachedRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> SAMPLES = List.of("mixed-sites.yaml", "cloud-exchange.yaml");

    @TempDir
    Path folder;

    private RulesFolder rules;
    private Path cache;

    @BeforeEach
    void edit() throws Exception {
        cache = folder.resolve("cache");
        rules = RulesFolder.copyTo(Files.createDirectory(folder.resolve("rules")));
        rules.edit("hard-requirements.drl", "Routing.SELF_MANAGED", "Routing.NO_PREFERENCE");
    }

    private static String advice(AdvicePipeline advisor) throws Exception {
        StringBuilder all = new StringBuilder();
        for (String sample : SAMPLES) {
            try (var in = Files.newInputStream(Path.of("facts-samples", sample))) {
                all.append(advisor.render(advisor.advise(in, sample, TODAY), Format.JSON));
            }
        }
        return all.toString();
    }

    private PipelineBuilder builder() {
        return AdvicePipeline.builder().rules(rules.root());
    }

    private String cached() throws Exception {
        return advice(builder().cache(cache).build());
    }

    private List<Path> entries() throws Exception {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> !file.endsWith("secret")).sorted().toList();
        }
    }

    @Test
    void cachedOrNotTheAdviceIsTheSame() throws Exception {
        String uncached = advice(builder().noCache().build());
        assertThat(cached()).isEqualTo(uncached).isNotEqualTo(advice(Shipped.ADVISOR));
        assertThat(entries()).hasSize(2); // the checked and the compiled entry of the edited file
        assertThat(cached()).isEqualTo(uncached);
    }

    @Test
    void aSecondEditIsSeen() throws Exception {
        String first = cached();
        rules.edit("hard-requirements.drl", "Routing.NO_PREFERENCE", "Routing.SELF_MANAGED");
        assertThat(cached()).isNotEqualTo(first).isEqualTo(advice(Shipped.ADVISOR));
    }

    @Test
    void cutAndAlteredEntriesAreMadeAnew() throws Exception {
        String right = cached();
        for (Path entry : entries()) {
            byte[] good = Files.readAllBytes(entry);
            byte[] altered = good.clone();
            altered[good.length * 2 / 3] ^= 1;
            for (byte[] bad : List.of(Arrays.copyOf(good, good.length / 2), altered)) {
                Files.write(entry, bad);
                assertThat(cached()).isEqualTo(right);
                assertThat(Files.readAllBytes(entry)).as("replaced").isNotEqualTo(bad);
            }
        }
    }

    @Test
    void aFolderThatCannotBeMadeOrRead() throws Exception {
        String right = cached();
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("r-x------"));
        rules.edit("hard-requirements.drl", "Routing.NO_PREFERENCE", "Routing.SELF_MANAGED");
        assertThat(cached()).isNotEqualTo(right);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));
        rules.edit("hard-requirements.drl", "Routing.SELF_MANAGED", "Routing.NO_PREFERENCE");
        Path file = Files.writeString(folder.resolve("file"), "");
        for (Path impossible : List.of(file, file.resolve("below"), Path.of("/dev/full"))) {
            assertThat(advice(builder().cache(impossible).build())).isEqualTo(right);
        }
    }

    @Test
    void severalAtOnceOnAnEmptyCache() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(this::cached);
            }
            List<String> advices = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(all)) {
                advices.add(each.get());
            }
            assertThat(advices)
                    .containsOnly(
                            advice(builder().cache(folder.resolve("other")).build()));
            assertThat(entries()).hasSize(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsWrongIsSaidAsWithoutACache() throws Exception {
        cached();
        rules.edit("status.drl", "status == Status.EXCLUDED", "statu == Status.EXCLUDED");
        String without = refusal(builder().noCache());
        assertThat(refusal(builder().cache(cache))).isEqualTo(without).contains("status.drl");
        rules.edit("cloud-exchange.drl", "@id(\"CX-2\")", "@id(\"CX-3\")");
        assertThat(refusal(builder().cache(cache))).contains("status.drl").contains("CX-3");
    }

    private static String refusal(PipelineBuilder builder) {
        StringBuilder said = new StringBuilder();
        assertThatThrownBy(builder::build)
                .isInstanceOf(RulesRefusedException.class)
                .satisfies(refused -> said.append(refused.getMessage()));
        return said.toString();
    }

    @Test
    void aRegularExpressionThatMayNotEndIsRefusedThoughTheRulesAreCached() throws Exception {
        cached();
        rules.edit("parameters.yaml", "'(?i)\\s*(ARIN|", "'(?i)(?=\\s)(ARIN|");
        for (PipelineBuilder builder : List.of(builder().cache(cache), builder().noCache())) {
            assertThatThrownBy(builder::build)
                    .isInstanceOfSatisfying(
                            RulesRefusedException.class,
                            e -> assertThat(e.faults()).extracting(Fault::code).containsOnly("rule-regex"));
        }
    }
}
