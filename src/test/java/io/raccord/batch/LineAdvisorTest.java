package io.raccord.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.intake.Portfolios;
import io.raccord.language.Language;
import io.raccord.laws.PortfolioFile;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.report.JustificationDetail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evaluating line by line gives the output of a batch. */
class LineAdvisorTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void theSameBytesAsABatch() throws IOException {
        Path input = folder.resolve("in.jsonl");
        PortfolioFile.write(input, BrokenLines.ways() * 2, 7);
        List<byte[]> lines = new ArrayList<>();
        List<String> whole = Files.readAllLines(input);
        for (int i = 0; i < whole.size(); i++) {
            lines.add(
                    i % 2 == 0
                            ? whole.get(i).getBytes(StandardCharsets.UTF_8)
                            : BrokenLines.broken(whole.get(i), i / 2));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            bytes.writeBytes(line);
            bytes.write('\n');
        }
        Files.write(input, bytes.toByteArray());
        BatchJob job = new BatchJob(
                List.of(input.toString()),
                folder.resolve("out.jsonl"),
                true,
                folder.resolve("out.errors.jsonl"),
                AS_OF,
                Language.FR,
                JustificationDetail.COMPACT,
                false,
                1,
                ColumnMapping.NONE);
        Batch.open(job, Shipped.ADVISOR.in(Language.FR), List.of(), false, Duration.ofSeconds(5))
                .run();

        LineAdvisor advisor = new LineAdvisor(
                Shipped.ADVISOR.in(Language.FR), AS_OF, Language.FR, JustificationDetail.COMPACT, false);
        StringBuilder advices = new StringBuilder();
        StringBuilder refusals = new StringBuilder();
        List<PortfolioEntry> asked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            asked.add(Portfolios.entry(input.toString(), i + 1, lines.get(i)));
        }
        List<LineAdvisor.Answer> answers = new ArrayList<>(advisor.advise(asked.subList(0, 1)));
        answers.addAll(advisor.advise(asked.subList(1, asked.size())));
        for (LineAdvisor.Answer answer : answers) {
            (answer.advised() ? advices : refusals)
                    .append(StandardCharsets.UTF_8.decode(answer.text()))
                    .append('\n');
        }
        assertThat(advices.toString()).isEqualTo(Files.readString(job.output()));
        assertThat(refusals.toString()).isEqualTo(Files.readString(job.errors()));
    }
}
