package io.raccord.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.Shipped;
import io.raccord.language.Language;
import io.raccord.laws.PortfolioFile;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.report.JustificationDetail;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every corrupt line gives a fault on its line, and every other line its advice; {@code -Dbatch.lines=10000} tests
 * more.
 */
class BrokenPortfolioTest {

    private static final int LINES = Integer.getInteger("batch.lines", 400);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void everyBrokenLineIsAFaultOnItsLine() throws Exception {
        Path whole = folder.resolve("whole.jsonl");
        PortfolioFile.write(whole, LINES, 3);
        Path input = folder.resolve("in.jsonl");
        List<Integer> broken = new ArrayList<>();
        List<String> customers = new ArrayList<>();
        try (Stream<String> lines = Files.lines(whole);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(input))) {
            int number = 0;
            for (String line : (Iterable<String>) lines::iterator) {
                number++;
                if (number % 20 == 7) {
                    out.write(BrokenLines.broken(line, broken.size() % BrokenLines.ways()));
                    broken.add(number);
                } else {
                    customers.add("c-" + (number - 1));
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                }
                out.write(number % 3 == 0 ? "\r\n".getBytes(StandardCharsets.UTF_8) : new byte[] {'\n'});
            }
        }
        BatchJob job = new BatchJob(
                List.of(input.toString()),
                folder.resolve("out.jsonl"),
                true,
                folder.resolve("out.errors.jsonl"),
                LocalDate.of(2026, 11, 23),
                Language.EN,
                JustificationDetail.NONE,
                false,
                2,
                ColumnMapping.NONE);
        Tally tally = new Tally();
        Batch batch = Batch.open(job, Shipped.ADVISOR, List.of(tally), false, Duration.ofSeconds(5));
        assertThat(batch.run()).isTrue();
        assertThat(tally.refused()).isEqualTo(broken.size());

        List<Integer> lines = new ArrayList<>();
        for (String line : Files.readAllLines(job.errors())) {
            JsonNode refused = JSON.readTree(line);
            lines.add(refused.get("line").asInt());
            assertThat(refused.fieldNames()).toIterable().containsExactly("line", "customer", "faults");
            assertThat(refused.get("faults")).isNotEmpty();
            assertThat(refused.at("/faults/0").fieldNames())
                    .toIterable()
                    .containsExactly("code", "path", "line", "column", "message", "hint");
        }
        assertThat(lines).isEqualTo(broken);
        List<String> advised = new ArrayList<>();
        for (String line : Files.readAllLines(job.output())) {
            advised.add(JSON.readTree(line).at("/customer/id").asText());
        }
        assertThat(advised).isEqualTo(customers);
    }
}
