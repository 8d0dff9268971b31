package io.raccord.spark;

import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.problem.RulesRefusedException;
import io.raccord.report.JustificationDetail;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command-line entry point of the job, for {@code spark-submit}. */
@Command(
        name = "PortfolioJob",
        description = "Evaluates a portfolio on a cluster; rejected entries go to a separate folder.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 done, even if profiles were rejected; 2 wrong usage; 3 the rules were rejected; "
                    + "1 any other failure."
        })
public final class PortfolioJob implements Callable<Integer> {

    private static final String BUNDLE = "io.raccord.spark.messages";
    private static final int WRONG_USAGE = 2;
    private static final int RULES_REFUSED = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "A file, a folder or a pattern: JSON Lines, optionally compressed with gzip, or Parquet with "
                    + "the column profile (JSON) and optionally asOf.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "Folder for the advice; it must not exist.")
    private String output = "";

    @Option(names = "--errors", paramLabel = "DIR", description = "Folder for rejected entries. Default: OUT.errors.")
    private @Nullable String errors;

    @Option(names = "--rules", paramLabel = "DIR", description = "A rule pack, or a folder of packs. Default: shipped.")
    private @Nullable String rules;

    @Option(
            names = {"--as-of", "--asOf"},
            paramLabel = "DATE",
            description = "Date of the advice if the portfolio does not specify one. Default: today.")
    private @Nullable String asOf;

    @Option(
            names = "--justification",
            paramLabel = "HOW",
            description = "Detail of the justification: full (default), compact (rule IDs only) or none.")
    private JustificationDetail detail = JustificationDetail.FULL;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Number of files in OUT and maximum number of tasks. Default: by cluster and portfolio size.")
    private int partitions;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of advice and messages: en (default) or fr.")
    private Language language = Language.EN;

    public static void main(String[] arguments) {
        int status = new CommandLine(new PortfolioJob())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() throws IOException {
        PortfolioTask task = new PortfolioTask(
                input, output, errors == null ? output.replaceFirst("/+$", "") + ".errors" : errors, partitions);
        LocalDate date = date();
        SparkSession spark = SparkSession.builder().appName("raccord").getOrCreate();
        try {
            RuleShipment shipment = RuleShipment.of(rules, spark.sparkContext().hadoopConfiguration());
            Outcome outcome = task.run(spark, new Advising(shipment, date, language, detail));
            System.out.println(text("done", outcome.profiles(), outcome.advised(), outcome.refused()));
            System.out.println(text("written", task.output(), task.errors()));
            return 0;
        } catch (RulesRefusedException e) {
            e.faults().forEach(fault -> System.err.println(fault.line(language)));
            return RULES_REFUSED;
        } catch (UnusableFolderException e) {
            System.err.println(text(e.code(), e.folder()));
            return WRONG_USAGE;
        } finally {
            spark.stop();
        }
    }

    private LocalDate date() {
        try {
            return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), text("date", asOf));
        }
    }

    private String text(String key, Object... arguments) {
        return Text.of(BUNDLE, key, arguments).in(language);
    }
}
