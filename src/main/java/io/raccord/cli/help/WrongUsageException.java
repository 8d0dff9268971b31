package io.raccord.cli.help;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A usage error that a command finds itself; its message is in the language of the command. */
public final class WrongUsageException extends ParameterException {

    private static final long serialVersionUID = 1L;

    public WrongUsageException(CommandLine command, String message) {
        super(command, message);
    }
}
