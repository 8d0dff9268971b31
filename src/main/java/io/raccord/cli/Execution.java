package io.raccord.cli;

import io.raccord.cli.terminal.TerminalWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs the last command of a command line, or prints the help, which has styles. A class, not a lambda, for the CDS
 * archive.
 *
 * @param out standard output
 */
record Execution(TerminalWriter out) implements IExecutionStrategy {

    @Override
    public int execute(ParseResult parsed) {
        if (parsed.asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested)) {
            out.trusted(() -> CommandLine.executeHelpRequest(parsed));
            return CommandLine.ExitCode.OK;
        }
        parsed.asCommandLineList().forEach(Execution::refuseEmpty);
        return new RunLast().execute(parsed);
    }

    /** No option or argument has a use for an empty text: it is a variable of a script that is not set. */
    private static void refuseEmpty(CommandLine command) {
        for (ArgSpec argument : command.getParseResult().matchedArgs()) {
            if (argument.originalStringValues().contains("")) {
                throw new MissingParameterException(command, argument, "");
            }
        }
    }
}
