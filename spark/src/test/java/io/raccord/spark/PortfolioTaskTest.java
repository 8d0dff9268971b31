package io.raccord.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.batch.Batch;
import io.raccord.batch.BatchJob;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.report.JustificationDetail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Spark job writes, byte for byte, what a batch writes. */
class PortfolioTaskTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Path RULES = Path.of("../rules");

    /** A rule that fires on its own conclusion, forever, if the profile has four sites. */
    private static final String COUNTS = """
            package io.raccord.rules.hostile

            import io.raccord.conclusion.*
            import io.raccord.profile.*

            rule "A beginning"
              @id("RUN-1")
              @title(fr = "Un début")
              @source("F-MODELS-5")
              @because(en = "it is so", fr = "c’est ainsi")
              @concludes(en = "One", fr = "Un")
            when
              Site( id == "site-3", $site : id )
            then
              insertLogical(new SitePlace($site, 1));
            end

            rule "One more each time"
              @id("RUN-2")
              @title(fr = "Un de plus à chaque fois")
              @source("F-MODELS-5")
              @because(en = "it is so", fr = "c’est ainsi")
              @concludes(en = "More", fr = "Plus")
            when
              SitePlace( $path : site, place >= 1, $count : place )
            then
              insertLogical(new SitePlace($path, $count + 1));
            end
            """;

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .appName("test")
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.files.maxPartitionBytes", 10_000) // splits even small files
                .config("spark.sql.files.openCostInBytes", 1_000)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private record Written(String advices, String refusals) {}

    private Written batch(List<Path> inputs, AdvicePipeline advisor, Language language, JustificationDetail detail)
            throws IOException {
        BatchJob job = new BatchJob(
                inputs.stream().map(Path::toString).toList(),
                folder.resolve("batch.jsonl"),
                true,
                folder.resolve("batch.errors.jsonl"),
                AS_OF,
                language,
                detail,
                false,
                2,
                ColumnMapping.NONE);
        Batch.open(job, advisor.in(language), List.of(), false, Duration.ofSeconds(5))
                .run();
        return new Written(Files.readString(job.output()), Files.readString(job.errors()));
    }

    private Outcome spark(Path input, Path rules, Language language, JustificationDetail detail) throws IOException {
        RuleShipment shipment = RuleShipment.of(
                rules == null ? null : rules.toString(), spark.sparkContext().hadoopConfiguration());
        return new PortfolioTask(
                        input.toString(),
                        folder.resolve("out").toString(),
                        folder.resolve("refused").toString(),
                        5)
                .run(spark, new Advising(shipment, AS_OF, language, detail));
    }

    private Written written() throws IOException {
        return new Written(parts(folder.resolve("out")), parts(folder.resolve("refused")));
    }

    /** Reports the first line that differs; all of them would fill the screen. */
    private static void assertSame(Written written, Written wanted) {
        assertSame(written.advices(), wanted.advices());
        assertSame(written.refusals(), wanted.refusals());
    }

    private static void assertSame(String written, String wanted) {
        List<String> lines = written.lines().toList();
        List<String> others = wanted.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), others.size()); i++) {
            assertThat(lines.get(i)).as("line %s", i + 1).isEqualTo(others.get(i));
        }
        assertThat(lines).hasSameSizeAs(others);
        assertThat(written.equals(wanted)).isTrue();
    }

    private static String parts(Path folder) throws IOException {
        assertThat(folder.resolve("_SUCCESS")).exists();
        try (Stream<Path> files = Files.list(folder)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Path part : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                all.writeBytes(Files.readAllBytes(part));
            }
            return all.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileCutIntoManySplits() throws IOException {
        Path input = folder.resolve("in.jsonl");
        SeededPortfolio.write(input, 200, 1);
        Written wanted = batch(List.of(input), AdvicePipeline.builder().build(), Language.EN, JustificationDetail.FULL);

        Outcome outcome = spark(input, null, Language.EN, JustificationDetail.FULL);

        assertSame(written(), wanted);
        assertThat(outcome.profiles()).isEqualTo(200);
        assertThat(outcome.refused())
                .isEqualTo(wanted.refusals().lines().count())
                .isGreaterThanOrEqualTo(8);
        try (Stream<Path> parts = Files.list(folder.resolve("out"))) {
            assertThat(parts.filter(file -> file.getFileName().toString().startsWith("part-")))
                    .hasSize(5);
        }
    }

    @Test
    void aFolderOfFilesOnePacked() throws IOException {
        Path input = Files.createDirectory(folder.resolve("several"));
        Path first = input.resolve("été 1.jsonl");
        SeededPortfolio.write(first, 60, 2);
        Path second = input.resolve("b.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(second))) {
            out.write(SeededPortfolio.bytes(40, 3));
        }
        Written wanted = batch(
                List.of(second, first), AdvicePipeline.builder().build(), Language.FR, JustificationDetail.COMPACT);

        spark(input, null, Language.FR, JustificationDetail.COMPACT);

        assertSame(written(), wanted);
        assertThat(wanted.refusals()).contains("été 1.jsonl");
    }

    @Test
    void parquet() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : new String(SeededPortfolio.bytes(50, 4), StandardCharsets.UTF_8).split("\n")) {
            boolean dated = line.startsWith("{\"asOf\":\"2") && line.endsWith("}}") && !line.contains("\0");
            String profile = dated ? line.substring(line.indexOf("\"profile\":") + 10, line.length() - 1) : line;
            String date = dated ? line.substring(9, 19) : null;
            rows.add(RowFactory.create(profile, date));
            lines.add(line);
        }
        Path input = folder.resolve("in.parquet");
        spark.createDataFrame(
                        rows,
                        new StructType().add("profile", DataTypes.StringType).add("asOf", DataTypes.StringType))
                .coalesce(1)
                .write()
                .parquet(input.toString());
        Path same = Files.write(folder.resolve("same.jsonl"), lines);
        Written wanted = batch(List.of(same), AdvicePipeline.builder().build(), Language.EN, JustificationDetail.NONE);

        spark(input, null, Language.EN, JustificationDetail.NONE);

        assertThat(written().refusals()).contains(",\"file\":\"" + input + "/part-");
        String alone = written().refusals().replaceAll(",\"file\":\"[^\"]*\"", "");
        assertSame(new Written(written().advices(), alone), wanted);
    }

    @Test
    void otherRulesOfWhichOneRunsAway() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("edited"));
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(RULES.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.createDirectory(rules.resolve("hostile"));
        Files.writeString(rules.resolve("hostile/runaway.drl"), COUNTS);
        Path input = folder.resolve("in.jsonl");
        SeededPortfolio.write(input, 60, 5);
        AdvicePipeline edited = AdvicePipeline.builder().rules(rules).build();
        Written wanted = batch(List.of(input), edited, Language.EN, JustificationDetail.FULL);

        spark(input, rules, Language.EN, JustificationDetail.FULL);

        assertSame(written(), wanted);
        assertThat(wanted.advices()).contains(edited.digest());
        assertThat(wanted.refusals()).contains("One more each time");
        assertThat(RuleShipment.of(rules.toString(), spark.sparkContext().hadoopConfiguration())
                        .compiled())
                .hasSize(3) // the checked and the compiled entry of the new file; all other files are shipped
                .containsKey("secret"); // by which the executors recognize the entries
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Path input = Files.createFile(folder.resolve("in.jsonl"));
        assertThatThrownBy(() -> spark(input, null, Language.EN, JustificationDetail.FULL))
                .isInstanceOfSatisfying(
                        UnusableFolderException.class, e -> assertThat(e.code()).isEqualTo("exists"));
    }

    @Test
    void anEmptyPortfolioIsAdvisedEmptily() throws IOException {
        Path input = Files.createFile(folder.resolve("in.jsonl"));
        assertThat(spark(input, null, Language.EN, JustificationDetail.FULL)).isEqualTo(new Outcome(0, 0));
        assertThat(written()).isEqualTo(new Written("", ""));
    }
}
