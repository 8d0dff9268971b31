package io.raccord.cli.rules;

import io.raccord.authoring.PortfolioDiff;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.OutputOption;
import io.raccord.cli.option.StrictOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Refusals;
import io.raccord.intake.Packs;
import io.raccord.intake.Portfolios;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules diff OLD NEW}: what an edit of rules does to a portfolio of customers. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class RulesDiffCommand implements Callable<Integer> {

    private static final Duration PROGRESS = Duration.ofSeconds(2);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = Labels.OLD, descriptionKey = "old")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = Labels.NEW, descriptionKey = "new")
    private Path after = Path.of("");

    @Option(names = "--profiles", paramLabel = Labels.FILE, required = true)
    private Path profiles = Path.of("");

    @Mixin
    private DateOption asOf = new DateOption();

    @Mixin
    private final StrictOption strict = new StrictOption();

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private @Nullable DiffFormat named;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    private long said = System.nanoTime();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Messages messages = lang.messages();
        DiffFormat format = output.format(named, DiffFormat.TEXT);
        LocalDate date = asOf.orToday(lang);
        if (!Files.exists(profiles)) {
            throw lang.wrong("no-file", profiles.toString());
        }
        if (output.file().isPresent()) {
            List<Path> read = new ArrayList<>(Portfolios.files(List.of(profiles.toString())));
            read.addAll(Packs.files(before));
            read.addAll(Packs.files(after));
            output.check(read);
        }
        try (Portfolio portfolio = Portfolios.open(List.of(profiles.toString()))) {
            PortfolioDiff comparison = PortfolioDiff.read(before, after, date, strict.on());
            asOf.check(comparison.begins(), lang);
            RulesDiff diff = comparison.compare(portfolio, done -> {
                if (System.nanoTime() - said > PROGRESS.toNanos()) {
                    said = System.nanoTime();
                    err.println(messages.of("diff.progress", done));
                }
            });
            String written = switch (format) {
                case TEXT -> new RulesDiffText(diff, lang.language()).text();
                case JSON -> JsonTexts.write(PortfolioDiff.view(diff, lang.language()));
                case HTML ->
                    Pages.write(
                            "rules-diff.ftlh",
                            lang.language(),
                            Map.of("diff", PortfolioDiff.page(diff, lang.language())));
            };
            if (format == DiffFormat.TEXT) {
                output.write(written);
            } else {
                output.writeDocument(written);
            }
            return diff.changes().isEmpty() ? ExitStatus.DONE : ExitStatus.DIFFERENT;
        } catch (RefusedException e) {
            return Refusals.print(err, e, lang.language());
        }
    }
}
