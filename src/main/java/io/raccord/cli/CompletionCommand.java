package io.raccord.cli;

import io.raccord.cli.option.Labels;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.TerminalWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord completion SHELL}: a script that completes commands, options and values in a shell. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = Labels.SHELL, descriptionKey = "shell")
    private Shell shell = Shell.BASH;

    /** Zsh reads the script of bash, which loads {@code bashcompinit} there. */
    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        CommandLine raccord = Commands.tree(command.name(), null);
        nameValues(raccord);
        String name = command.root().name();
        String script = AutoComplete.bash(name, raccord);
        TerminalWriter.document(
                command.commandLine().getOut(), shell == Shell.ZSH ? "#compdef " + name + "\n" + script : script);
        return ExitStatus.DONE;
    }

    /** Lets values be completed as they are typed and documented: in lower case. */
    private static void nameValues(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        for (OptionSpec option : List.copyOf(spec.options())) {
            if (option.type().isEnum()) {
                spec.remove(option);
                spec.addOption(OptionSpec.builder(option)
                        .completionCandidates(values(option.type()))
                        .build());
            }
        }
        for (PositionalParamSpec argument : List.copyOf(spec.positionalParameters())) {
            if (argument.type().isEnum()) {
                spec.remove(argument);
                spec.addPositional(PositionalParamSpec.builder(argument)
                        .completionCandidates(values(argument.type()))
                        .build());
            }
        }
        command.getSubcommands().values().forEach(CompletionCommand::nameValues);
    }

    private static List<String> values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
