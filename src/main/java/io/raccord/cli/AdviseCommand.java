package io.raccord.cli;

import io.raccord.advice.Advice;
import io.raccord.cli.option.CacheOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.OutputFile;
import io.raccord.cli.terminal.Terminal;
import io.raccord.intake.Profiles;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.problem.RefusedException;
import io.raccord.problem.RulesRefusedException;
import io.raccord.problem.RunawayRulesException;
import io.raccord.report.Format;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord advise PROFILE}: advice for one profile. */
@Command(
        name = "advise",
        description = "Prints the model of each site, the circuits, checks and onboarding steps, why, and what to ask.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 advice given, 1 something else failed, 2 wrong usage or profile refused, 3 rules refused."
        })
final class AdviseCommand implements Callable<Integer> {

    private final @Nullable LoadingRules begun;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROFILE", description = "The profile, YAML 1.2 or JSON; - for standard input.")
    private String profile = "-";

    @Option(
            names = {"--as-of", "--asOf"},
            paramLabel = "DATE",
            description = "The date for which advice is asked, such as 2017-06-15. Default: today.")
    private @Nullable String asOf;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A rule pack, or a folder of packs. Default: the shipped one.")
    private @Nullable Path rules;

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Option(
            names = "--format",
            description = "text (default), json, md, html, svg (the diagram) or pdf.",
            paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "--lang", description = "en (default) or fr.", paramLabel = "LANG")
    private Language language = Language.EN;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, which appears only when complete. Default: standard output.")
    private @Nullable Path output;

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
        try {
            if (format.binary() && output == null && Terminal.shown()) {
                throw new ParameterException(
                        command.commandLine(),
                        format.id() + " is no text for a terminal: name a file with -o, or send it on with > or |");
            }
            LoadingRules loading = rules();
            ReadProfile read = read(command);
            LocalDate date = date();
            AdvicePipeline advisor = loading.advisor().in(language);
            Advice advice = advisor.advise(read, date);
            write(command.commandLine().getOut(), advisor, advice);
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            e.faults().forEach(fault -> err.println(fault.line(language)));
            return e instanceof RulesRefusedException ? ExitStatus.RULES_REFUSED : ExitStatus.PROFILE_REFUSED;
        } catch (RunawayRulesException e) {
            err.println("raccord: " + e.text().in(language));
            return ExitStatus.FAILED;
        }
    }

    private ReadProfile read(CommandSpec command) throws IOException {
        if (profile.equals("-")) {
            return Profiles.read("-", System.in);
        }
        Path file = Path.of(profile);
        if (!Files.isRegularFile(file) && !Files.isReadable(file)) {
            throw new ParameterException(command.commandLine(), profile + ": there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw new ParameterException(command.commandLine(), profile + ": this is a folder, not a profile");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Profiles.read(profile, in);
        }
    }

    private LocalDate date() {
        if (asOf == null) {
            return LocalDate.now(ZoneId.systemDefault());
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new ProfileRefusedException(List.of(Fault.of("as-of", Place.startOf(profile), "asOf", asOf)));
        }
    }

    /** The launcher's rules may be on their way already. */
    private LoadingRules rules() {
        return begun == null || rules != null || cache.off() ? LoadingRules.begin(rules, cache.off()) : begun;
    }

    private void write(PrintWriter out, AdvicePipeline advisor, Advice advice) throws IOException {
        if (output != null) {
            OutputFile.write(output, target -> advisor.write(advice, format, target));
        } else if (format.binary()) {
            try (OutputStream bytes = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
                advisor.write(advice, format, bytes);
            }
        } else {
            boolean colour = Ansi.AUTO.enabled(); // a terminal, and neither NO_COLOR nor its like set
            out.print(advisor.render(advice, format, colour && format == Format.TEXT));
        }
    }
}
