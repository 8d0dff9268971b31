package io.raccord.cli.terminal;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What is said when a command is used wrongly or fails. A class, as the classes that the JVM makes of lambdas would keep
 * these interfaces out of the archive from which it starts.
 */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] given) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        boolean suggested = CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        if (!suggested && !command.getSubcommands().isEmpty()) {
            command.usage(command.getErr());
        } else {
            String name = command.getCommandSpec().qualifiedName();
            command.getErr().println(name + " --help tells what it takes");
        }
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        command.getErr().println("raccord: " + ExitStatus.message(e));
        if (Boolean.getBoolean("raccord.trace")) {
            e.printStackTrace(command.getErr());
        }
        return ExitStatus.FAILED;
    }
}
