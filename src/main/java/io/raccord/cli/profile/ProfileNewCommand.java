package io.raccord.cli.profile;

import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.OutputFile;
import io.raccord.intake.InputTemplates;
import io.raccord.language.Language;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code raccord profile new}: a profile to fill in. */
@Command(
        name = "new",
        description = "Writes a profile to fill in: every field with its meaning, what is optional commented out.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 written, 1 something else failed, 2 wrong usage, or FILE exists already."})
final class ProfileNewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", description = "The comments' language: en (default) or fr.", paramLabel = "LANG")
    private Language language = Language.EN;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, which appears only when complete. Default: standard output.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Replace FILE where there is one.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        String profile = InputTemplates.profile(language);
        if (output == null) {
            out.print(profile);
            return ExitStatus.DONE;
        }
        if (!force && Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            Fault fault = Fault.of("file-exists", Place.startOf(output.toString()), null);
            spec.commandLine().getErr().println(fault.line(language));
            return ExitStatus.PROFILE_REFUSED;
        }
        OutputFile.write(output, profile);
        out.println(new Messages(language).of("profile.written", output));
        return ExitStatus.DONE;
    }
}
