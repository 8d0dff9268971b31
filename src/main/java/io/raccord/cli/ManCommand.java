package io.raccord.cli;

import io.raccord.cli.help.HelpTexts;
import io.raccord.cli.help.ManPage;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.TerminalWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord man COMMAND...}: the manual page of a command and of those below it. */
@Command(name = "man", mixinStandardHelpOptions = true)
final class ManCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = Labels.COMMAND, arity = "0..*", descriptionKey = "command")
    private List<String> path = List.of();

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        ManPage page = new ManPage(HelpCommand.find(command, path).getCommandSpec(), new HelpTexts(lang.language()));
        TerminalWriter.document(command.commandLine().getOut(), page.roff());
        return ExitStatus.DONE;
    }
}
