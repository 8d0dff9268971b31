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

/** What {@code spark-submit} runs. */
@Command(
        name = "PortfolioJob",
        description = "Advises every profile of a portfolio on a cluster, and tells the refused ones beside.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 the portfolio is advised, also where profiles were refused; 2 wrong usage, 3 rules refused, "
                    + "1 anything else."
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
            description = "A file, a folder or a pattern: JSON Lines, also packed by gzip, or Parquet with a column "
                    + "profile (JSON) and perhaps asOf.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "The folder of the advices; it must not be there yet.")
    private String output = "";

    @Option(names = "--errors", paramLabel = "DIR", description = "The folder of the refusals. Default: OUT.errors.")
    private @Nullable String errors;

    @Option(names = "--rules", paramLabel = "DIR", description = "A rule pack, or a folder of packs. Default: shipped.")
    private @Nullable String rules;

    @Option(
            names = {"--as-of", "--asOf"},
            paramLabel = "DATE",
            description = "The date of advice where the portfolio does not say. Default: today.")
    private @Nullable String asOf;

    @Option(
            names = "--justification",
            paramLabel = "HOW",
            description = "full (default), compact (the ids of the rules only) or none.")
    private JustificationDetail detail = JustificationDetail.FULL;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "How many files OUT has, and tasks at most. Default: by the cluster and the portfolio.")
    private int partitions;

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
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
