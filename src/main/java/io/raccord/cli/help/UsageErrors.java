package io.raccord.cli.help;

import io.raccord.cli.terminal.TerminalWriter;
import io.raccord.language.Visible;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Reports wrong usage: what is wrong, and where the help is. A class, not a lambda, for the CDS archive. */
public final class UsageErrors implements IParameterExceptionHandler {

    private final HelpTexts texts;

    public UsageErrors(HelpTexts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException e, String[] given) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        texts.load(command.getCommandSpec());
        UsageErrorText text = new UsageErrorText(texts, List.of(given));
        err.println(Visible.of(text.of(e)));
        if (UsageErrorText.lacksCommand(e)) {
            err.println();
            TerminalWriter.styled(err, command.getUsageMessage(Ansi.AUTO));
        } else {
            err.println(texts.of("usage-error.see", command.getCommandSpec().qualifiedName()));
        }
        return CommandLine.ExitCode.USAGE;
    }
}
