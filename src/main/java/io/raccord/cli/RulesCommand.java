package io.raccord.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code raccord rules}: what an architect needs to edit rules. */
@Command(
        name = "rules",
        description = "Checks, tests and explains rules.",
        mixinStandardHelpOptions = true,
        subcommands = {RulesCheckCommand.class, RulesExplainCommand.class})
final class RulesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Missing required subcommand");
    }
}
