package io.raccord.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.language.Language;
import io.raccord.laws.PortfolioFile;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.portfolio.PortfolioRun;
import io.raccord.report.JustificationDetail;
import io.raccord.report.TableFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A real process that is killed, interrupted or out of disk space, then resumed, writes the same bytes as an
 * uninterrupted one; {@code -Dbatch.kills=20} kills more often, {@code -Dbatch.profiles=2000} evaluates more profiles.
 */
class BrokenOffTest {

    private static final int KILLS = Integer.getInteger("batch.kills", 3);
    private static final int PROFILES = Integer.getInteger("batch.profiles", 200);
    private static final int FAULTY = 9;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Path input;
    private BatchJob wanted;

    @BeforeEach
    void undisturbed() throws IOException {
        input = folder.resolve("in.jsonl");
        Path whole = folder.resolve("whole.jsonl");
        PortfolioFile.write(whole, PROFILES, 5);
        try (BufferedWriter out = Files.newBufferedWriter(input)) {
            for (String line : Files.readAllLines(whole)) {
                out.write(line + "\n");
                for (int i = 0; i < FAULTY; i++) {
                    out.write("{\"customer\":{\"id\":\"none\"}}\n");
                }
            }
        }
        wanted = job("wanted", true);
        assertThat(run(wanted, false).refused()).isEqualTo((long) FAULTY * PROFILES);
    }

    /** A run that writes JSON Lines and a table, or the table only. */
    private BatchJob job(String name, boolean lines) {
        return new BatchJob(
                List.of(input.toString()),
                folder.resolve(name + (lines ? ".jsonl" : ".xlsx")),
                lines,
                folder.resolve(name + ".errors.jsonl"),
                AS_OF,
                Language.EN,
                JustificationDetail.FULL,
                false,
                2,
                ColumnMapping.NONE);
    }

    private static Tally run(BatchJob job, boolean resume) throws IOException {
        Tally tally = new Tally();
        GatheredCustomers customers = new GatheredCustomers(null);
        GatheredSummary summary = new GatheredSummary(
                beside(job, "html"),
                counts -> Shipped.ADVISOR.render(
                        new PortfolioRun(counts, job.inputs(), customers.customers(), customers.unlisted(), "")));
        try (GatheredTable table = GatheredTable.open(beside(job, "xlsx"), TableFormat.XLSX)) {
            List<BatchObserver> observers = List.of(tally, summary, customers, table);
            assertThat(Batch.open(job, Shipped.ADVISOR, observers, resume, Duration.ofSeconds(1))
                            .run())
                    .isTrue();
        }
        return tally;
    }

    private static Path beside(BatchJob job, String ending) {
        String name = job.output().toString();
        return Path.of(name.replaceFirst("(jsonl|xlsx)$", ending));
    }

    private Process process(BatchJob job, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Draccord.cache=" + System.getProperty("raccord.cache", ""),
                "-Dlogback.configurationFile=io/raccord/cli/logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                "io.raccord.cli.Raccord",
                "batch",
                input.toString(),
                job.lines() ? "-o" : "--table",
                job.output().toString(),
                "--summary",
                beside(job, "html").toString(),
                "--rules",
                "rules",
                "--as-of",
                AS_OF.toString(),
                "--threads",
                "2",
                "--checkpoint-every",
                "0.05"));
        if (job.lines()) {
            command.addAll(List.of("--format", "xlsx"));
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
    }

    /** Waits until the fraction {@code part} of the rejected profiles is written. */
    private void await(Process process, BatchJob job, double part) throws Exception {
        Path growing = PartFile.part(Objects.requireNonNull(job.errors()));
        long enough = (long) (part * Files.size(Objects.requireNonNull(wanted.errors())));
        while (process.isAlive() && !(Files.exists(growing) && Files.size(growing) >= enough)) {
            Thread.sleep(2);
        }
    }

    private void endsAsIfLeftAlone(BatchJob job) throws IOException {
        Tally tally = run(job, true);
        assertThat(tally.advised()).isEqualTo(PROFILES);
        assertThat(tally.refused()).isEqualTo((long) FAULTY * PROFILES);
        if (job.lines()) {
            assertThat(job.output()).hasSameBinaryContentAs(wanted.output());
        }
        assertThat(job.errors()).hasSameBinaryContentAs(wanted.errors());
        for (String ending : List.of("xlsx", "html")) {
            assertThat(beside(job, ending)).hasSameBinaryContentAs(beside(wanted, ending));
        }
        String name = job.output().getFileName().toString().replaceFirst("\\..*", "");
        assertThat(folder.toFile().list((all, file) -> file.matches("\\.?" + name + "\\..*")))
                .hasSize(job.lines() ? 4 : 3);
    }

    @ParameterizedTest(name = "with JSON Lines: {0}")
    @ValueSource(booleans = {true, false})
    void killed(boolean lines) throws Exception {
        Random moments = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            BatchJob job = job("killed-" + kill, lines);
            double moment = moments.nextDouble();
            Process process = process(job);
            await(process, job, moment);
            boolean alive = process.isAlive();
            process.destroyForcibly().waitFor();
            Path errors = Objects.requireNonNull(job.errors());
            if (alive && !Files.exists(errors)) {
                assertThat(PartFile.part(errors)).as("after %s", moment).exists();
                assertThat(job.output()).doesNotExist();
            }
            endsAsIfLeftAlone(job);
        }
    }

    @Test
    void stopped() throws Exception {
        BatchJob job = job("stopped", true);
        Process process = process(job);
        await(process, job, 0.3);
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said()).contains("Stopped after", "run the same command with --resume");
        assertThat(job.output()).doesNotExist();
        assertThat(job.checkpoint()).exists();
        assertThat(Objects.requireNonNull(Checkpoint.read(job.checkpoint())).output())
                .isEqualTo(Files.size(PartFile.part(job.output())));
        endsAsIfLeftAlone(job);
    }

    @Test
    void outOfDisk() throws Exception {
        BatchJob job = job("full", true);
        long blocks = Files.size(wanted.output()) / 2 / 512;
        Process process = process(job, "sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh");
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(said()).contains("full.jsonl.part: cannot be written", "with --resume");
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(job.output()).doesNotExist();
        endsAsIfLeftAlone(job);
    }
}
