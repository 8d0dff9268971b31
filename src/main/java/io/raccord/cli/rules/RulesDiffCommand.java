package io.raccord.cli.rules;

import io.raccord.authoring.PortfolioDiff;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.OutputFile;
import io.raccord.cli.terminal.Refusals;
import io.raccord.intake.Portfolios;
import io.raccord.language.Language;
import io.raccord.portfolio.Portfolio;
import io.raccord.problem.RefusedException;
import io.raccord.report.JsonTexts;
import io.raccord.report.Pages;
import io.raccord.review.RulesDiff;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules diff OLD NEW}: what an edit of rules does to a portfolio of customers. */
@Command(
        name = "diff",
        description =
                "Names the customers of a portfolio whose advice an edit of rules changes, and the edits at work.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A line of the portfolio is a profile, or {\"asOf\": \"2026-11-23\", \"profile\": {…}}.",
            "Exit status: 0 nothing changed, 1 something changed, 2 wrong usage, 3 rules refused."
        })
final class RulesDiffCommand implements Callable<Integer> {

    private static final Duration PROGRESS = Duration.ofSeconds(2);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The rules before: a pack, or a folder of packs.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The rules after.")
    private Path after = Path.of("");

    @Option(
            names = "--profiles",
            paramLabel = "FILE",
            required = true,
            description = "The portfolio: JSON Lines, a folder of profiles, or one profile in YAML or JSON.")
    private Path profiles = Path.of("");

    @Mixin
    private DateOption asOf = new DateOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or html.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, which appears only when complete. Default: standard output.")
    private @Nullable Path output;

    private long said = System.nanoTime();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Messages messages = new Messages(language);
        LocalDate date = asOf.orToday(messages);
        if (!Files.exists(profiles)) {
            throw wrong(messages.of("no-file", profiles.toString()));
        }
        try (Portfolio portfolio = Portfolios.open(List.of(profiles.toString()))) {
            RulesDiff diff = PortfolioDiff.read(before, after, date).compare(portfolio, done -> {
                if (System.nanoTime() - said > PROGRESS.toNanos()) {
                    said = System.nanoTime();
                    err.println(messages.of("diff.progress", done));
                }
            });
            String written = switch (format) {
                case TEXT -> new RulesDiffText(diff, language).text();
                case JSON -> JsonTexts.write(PortfolioDiff.view(diff, language));
                case HTML ->
                    Pages.write("rules-diff.ftlh", language, Map.of("diff", PortfolioDiff.view(diff, language)));
            };
            if (output == null) {
                Objects.requireNonNull(spec).commandLine().getOut().print(written);
            } else {
                OutputFile.write(output, written);
            }
            return diff.changes().isEmpty() ? ExitStatus.DONE : ExitStatus.DIFFERENT;
        } catch (RefusedException e) {
            return Refusals.print(err, e, language);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
