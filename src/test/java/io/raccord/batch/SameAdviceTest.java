package io.raccord.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.Shipped;
import io.raccord.language.Language;
import io.raccord.laws.PortfolioFile;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.report.AdviceLines;
import io.raccord.report.JustificationDetail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library and batches with one, two and four threads, with and without memo, in order and shuffled, give every
 * profile the same bytes; {@code -Dbatch.same=20000} tests more profiles.
 */
class SameAdviceTest {

    private static final int PROFILES = Integer.getInteger("batch.same", 150);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private List<String> lines = List.of();

    @BeforeEach
    void write() throws IOException {
        Path portfolio = folder.resolve("in.jsonl");
        PortfolioFile.write(portfolio, PROFILES, 20);
        lines = Files.readAllLines(portfolio);
    }

    private List<String> batch(AdvicePipeline advisor, List<String> portfolio, int threads) throws IOException {
        Path input = Files.write(folder.resolve("in.jsonl"), portfolio);
        BatchJob job = new BatchJob(
                List.of(input.toString()),
                folder.resolve("out.jsonl"),
                true,
                folder.resolve("out.errors.jsonl"),
                LocalDate.of(2026, 11, 23),
                Language.EN,
                JustificationDetail.FULL,
                false,
                threads,
                ColumnMapping.NONE);
        assertThat(Batch.open(job, advisor, List.of(), false, Duration.ofSeconds(5))
                        .run())
                .isTrue();
        return Files.readAllLines(job.output());
    }

    private static String library(String line) throws IOException {
        JsonNode entry = JSON.readTree(line);
        byte[] profile = entry.get("profile").toString().getBytes(StandardCharsets.UTF_8);
        byte[] advice = new AdviceLines(JustificationDetail.FULL)
                .of(Shipped.ADVISOR.advise(
                        new ByteArrayInputStream(profile),
                        "p.json",
                        LocalDate.parse(entry.get("asOf").asText())));
        return new String(advice, StandardCharsets.UTF_8).strip();
    }

    @Test
    void everyWayGivesTheSameBytes() throws IOException {
        Map<String, String> wanted = new TreeMap<>();
        for (String line : lines) {
            wanted.put(line, library(line));
        }
        for (int threads : List.of(1, 2, 4)) {
            assertThat(batch(Shipped.ADVISOR, lines, threads))
                    .as("%s threads", threads)
                    .isEqualTo(lines.stream().map(wanted::get).toList());
        }
        assertThat(batch(Shipped.ADVISOR.withoutMemo(), lines, 2))
                .as("without memo")
                .isEqualTo(lines.stream().map(wanted::get).toList());
        Collections.shuffle(lines, new Random(4));
        assertThat(batch(Shipped.ADVISOR, lines, 2))
                .isEqualTo(lines.stream().map(wanted::get).toList());
    }
}
