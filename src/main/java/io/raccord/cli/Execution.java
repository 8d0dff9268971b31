package io.raccord.cli;

import io.raccord.cli.terminal.TerminalWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
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
        return new RunLast().execute(parsed);
    }
}
