package io.raccord.cli.profile;

import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.OutputOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.intake.InputTemplates;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code raccord profile new}: a profile to fill in. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class ProfileNewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        String profile = InputTemplates.profile(lang.language());
        Path file = output.file().orElse(null);
        if (!force && file != null && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Fault fault = Fault.of("file-exists", Place.startOf(file.toString()), null);
            spec.commandLine().getErr().println(fault.line(lang.language()));
            return ExitStatus.PROFILE_REFUSED;
        }
        output.write(profile);
        if (file != null) {
            out.println(lang.messages().of("profile.written", file));
        }
        return ExitStatus.DONE;
    }
}
