package io.raccord.cli;

import io.raccord.advice.Advice;
import io.raccord.cli.help.HelpTexts;
import io.raccord.cli.option.CacheOption;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.OutputOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.option.StrictOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Refusals;
import io.raccord.cli.terminal.StandardStream;
import io.raccord.cli.terminal.Terminal;
import io.raccord.cli.terminal.TerminalWriter;
import io.raccord.intake.Portfolios;
import io.raccord.output.OutputFile;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.RefusedException;
import io.raccord.problem.RuleEvaluationException;
import io.raccord.report.Detail;
import io.raccord.report.Format;
import io.raccord.report.Reports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord advise PROFILE}: advice for one profile. */
@Command(name = "advise", mixinStandardHelpOptions = true)
final class AdviseCommand implements Callable<Integer> {

    private final @Nullable LoadingRules begun;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = Labels.PROFILE, descriptionKey = "profile")
    private String profile = "-";

    @Mixin
    private final DateOption asOf = new DateOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Mixin
    private final StrictOption strict = new StrictOption();

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private @Nullable Format named;

    @Option(names = "--detail", paramLabel = Labels.DETAIL)
    private Detail detail = Detail.NORMAL;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    AdviseCommand() {
        this(null);
    }

    /** @param begun the launcher's rules, if somebody has begun to load them */
    AdviseCommand(@Nullable LoadingRules begun) {
        this.begun = begun;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter err = command.commandLine().getErr();
        Format format = output.format(named, Format.TEXT);
        try {
            if (format.binary() && output.file().isEmpty() && Terminal.shown()) {
                throw lang.wrong("batch.terminal", format.id());
            }
            LocalDate date = asOf.orToday(lang);
            if (output.file().isPresent()) {
                List<Path> read = new ArrayList<>(Portfolios.files(List.of(profile)));
                read.addAll(rules.files());
                output.check(read);
            }
            LoadingRules loading = LoadingRules.or(begun, rules, cache.off());
            ReadProfile read = strict.apply(new ProfileArgument(profile).read(lang));
            StrictOption.print(err, read.remarks(), lang);
            AdvicePipeline advisor = loading.advisor().in(lang.language());
            asOf.check(advisor.packs().catalogs().begins(), lang);
            Advice advice = advisor.advise(read, date);
            write(command.commandLine().getOut(), advisor, advice, format);
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(err, e, lang.language());
        } catch (RuleEvaluationException e) {
            err.println(new HelpTexts(lang.language()).of("failure", e.text().in(lang.language())));
            return ExitStatus.FAILED;
        }
    }

    private void write(PrintWriter out, AdvicePipeline advisor, Advice advice, Format format) throws IOException {
        Path file = output.file().orElse(null);
        if (file != null) {
            OutputFile.write(file, target -> advisor.write(advice, format, detail, target));
        } else if (format.binary()) {
            try (OutputStream bytes = StandardStream.out().bytes()) {
                advisor.write(advice, format, detail, bytes);
            }
        } else {
            boolean colour = Ansi.AUTO.enabled(); // a terminal, and neither NO_COLOR nor its like set
            String text = advisor.render(
                    advice, format, detail, colour && format == Format.TEXT, Terminal.width(Reports.WIDTH));
            if (format == Format.TEXT) {
                TerminalWriter.styled(out, text); // what others wrote in it is visible already
            } else {
                TerminalWriter.document(out, text);
            }
        }
    }
}
