package io.raccord.cli;

import io.raccord.cli.option.Labels;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.TerminalWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code raccord help COMMAND...}: the help of a command. */
@Command(name = "help", mixinStandardHelpOptions = true, helpCommand = true)
final class HelpCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = Labels.COMMAND, arity = "0..*", descriptionKey = "command")
    private List<String> path = List.of();

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        String help = find(command, path).getUsageMessage(Ansi.AUTO);
        TerminalWriter.styled(command.commandLine().getOut(), help);
        return ExitStatus.DONE;
    }

    /** The command of {@code path} in the tree of {@code any}. */
    static CommandLine find(CommandSpec any, List<String> path) {
        CommandLine found = any.root().commandLine();
        for (String name : path) {
            CommandLine below = found.getSubcommands().get(name);
            if (below == null) {
                throw new UnmatchedArgumentException(found, List.of(name));
            }
            found = below;
        }
        return found;
    }
}
