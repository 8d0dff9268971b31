package io.raccord.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.RulesFolder;
import io.raccord.Shipped;
import io.raccord.language.Language;
import io.raccord.laws.PortfolioFile;
import io.raccord.output.OutputRefusedException;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.portfolio.MappedHeader;
import io.raccord.problem.Place;
import io.raccord.report.JustificationDetail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which runs can be resumed, and which are rejected because they differ. */
class ResumeTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final int STOP_AFTER = 20;

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void write() throws IOException {
        input = folder.resolve("in.jsonl");
        PortfolioFile.write(input, 60, 9);
    }

    private BatchJob job(@Nullable LocalDate asOf, JustificationDetail detail, Path... inputs) {
        return new BatchJob(
                List.of(inputs).stream().map(Path::toString).toList(),
                folder.resolve("out"),
                true,
                folder.resolve("errors"),
                asOf,
                Language.EN,
                detail,
                false,
                1,
                ColumnMapping.NONE);
    }

    private BatchJob job() {
        return job(AS_OF, JustificationDetail.COMPACT, input);
    }

    private BatchJob mapping(MappedHeader header) {
        BatchJob job = job();
        return new BatchJob(
                job.inputs(),
                job.output(),
                job.lines(),
                job.errors(),
                job.asOf(),
                job.language(),
                job.detail(),
                job.strict(),
                job.threads(),
                new ColumnMapping(List.of(header)));
    }

    private static Batch open(BatchJob job, AdvicePipeline advisor, boolean resume) throws IOException {
        return Batch.open(job, advisor, List.of(new Tally()), resume, Duration.ofSeconds(5));
    }

    /** Runs the batch until some profiles are done. */
    private static void breakOff(BatchJob job) throws IOException {
        Batch[] batch = new Batch[1];
        Tally tally = new Tally();
        BatchObserver stop = new BatchObserver() {
            @Override
            public String name() {
                return tally.name();
            }

            @Override
            public void done(Result result) {
                tally.done(result);
                if (tally.advised() == STOP_AFTER) {
                    batch[0].stop();
                }
            }

            @Override
            public String state() {
                return tally.state();
            }

            @Override
            public void restore(String state, boolean complete) {
                tally.restore(state, complete);
            }
        };
        batch[0] = Batch.open(job, Shipped.ADVISOR, List.of(stop), false, Duration.ofSeconds(5));
        assertThat(batch[0].run()).isFalse();
        assertThat(batch[0].done()).isBetween((long) STOP_AFTER, 59L);
        assertThat(job.output()).doesNotExist();
    }

    private void isRefused(BatchJob job, AdvicePipeline advisor, String what) {
        assertThatThrownBy(() -> open(job, advisor, true).run())
                .isInstanceOfSatisfying(
                        ResumeRefusedException.class, e -> assertThat(e.what()).isEqualTo(what));
    }

    @Test
    void goesOnWhereItWasBrokenOff() throws IOException {
        open(job(), Shipped.ADVISOR, false).run();
        byte[] wanted = Files.readAllBytes(job().output());
        Files.delete(job().output());
        breakOff(job());
        Batch resumed = open(job(null, JustificationDetail.COMPACT, input), Shipped.ADVISOR, true);
        assertThat(resumed.beginning()).isEqualTo(Beginning.RESUMED);
        assertThat(resumed.run()).isTrue();
        assertThat(Files.readAllBytes(job().output())).isEqualTo(wanted);
    }

    @Test
    void isRefusedWhenItIsAnotherRun() throws IOException {
        breakOff(job());
        RulesFolder edited = RulesFolder.copyTo(folder.resolve("rules"));
        edited.edit("parameters.yaml", "knowledge-begins: 10000", "knowledge-begins: 5000");
        isRefused(job(), AdvicePipeline.builder().rules(edited.root()).build(), "rules");
        assertThatThrownBy(() -> Batch.open(job(), Shipped.ADVISOR, List.of(), true, Duration.ofSeconds(5)))
                .isInstanceOfSatisfying(
                        ResumeRefusedException.class, e -> assertThat(e.what()).isEqualTo("gathered"));
        isRefused(job(AS_OF, JustificationDetail.NONE, input), Shipped.ADVISOR, "justification");
        isRefused(job(AS_OF.plusDays(1), JustificationDetail.COMPACT, input), Shipped.ADVISOR, "as-of");
        isRefused(job(AS_OF, JustificationDetail.COMPACT, input, input), Shipped.ADVISOR, "inputs");
        isRefused(
                mapping(new MappedHeader("Client", "customer.id", Place.startOf("map.yaml"))),
                Shipped.ADVISOR,
                "columns");
        List<String> lines = Files.readAllLines(input);
        lines.set(3, lines.get(4));
        Files.write(input, lines);
        isRefused(job(), Shipped.ADVISOR, "input");
        Files.write(input, lines.subList(0, 2));
        isRefused(job(), Shipped.ADVISOR, "input");
        assertThat(job().checkpoint()).exists();
    }

    @Test
    void startsAnewUnlessToldToResume() throws IOException {
        assertThat(open(job(), Shipped.ADVISOR, true).beginning()).isEqualTo(Beginning.NOTHING_TO_RESUME);
        assertThat(open(job(), Shipped.ADVISOR, false).beginning()).isEqualTo(Beginning.FRESH);
        breakOff(job());
        Batch anew = open(job(AS_OF, JustificationDetail.NONE, input), Shipped.ADVISOR, false);
        assertThat(anew.beginning()).isEqualTo(Beginning.ANEW);
        assertThat(anew.run()).isTrue();
        assertThat(Files.readAllLines(job().output())).hasSize(60);
    }

    @Test
    void brokenOffBetweenTheNames() throws IOException {
        open(job(), Shipped.ADVISOR, false).run();
        byte[] wanted = Files.readAllBytes(job().output());
        Files.delete(job().output());
        breakOff(job());
        Checkpoint noted = Objects.requireNonNull(Checkpoint.read(job().checkpoint()));
        new Checkpoint(noted.task(), noted.asOf(), 60, 0, wanted.length, 0, true, noted.observers())
                .write(job().checkpoint());
        Files.write(PartFile.part(job().output()), wanted);
        Files.delete(PartFile.part(Objects.requireNonNull(job().errors()))); // already renamed
        assertThat(open(job(), Shipped.ADVISOR, true).run()).isTrue();
        assertThat(Files.readAllBytes(job().output())).isEqualTo(wanted);
        assertThat(job().checkpoint()).doesNotExist();
    }

    @Test
    void oneRunAtATime() throws IOException {
        try (PartFile other = PartFile.open(job().output())) {
            other.cut(0);
            assertThatThrownBy(() -> open(job(), Shipped.ADVISOR, false).run()).hasMessageContaining("another run");
        }
    }

    @Test
    void aFolderThatIsNoCheckpoint() throws IOException {
        Files.writeString(job().checkpoint(), "done=many");
        assertThatThrownBy(() -> open(job(), Shipped.ADVISOR, true))
                .isInstanceOfSatisfying(
                        OutputRefusedException.class,
                        e -> assertThat(e.file()).isEqualTo(job().checkpoint().toString()));
    }
}
