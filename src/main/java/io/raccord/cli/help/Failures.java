package io.raccord.cli.help;

import io.raccord.cli.terminal.ExitStatus;
import io.raccord.language.Visible;
import io.raccord.output.ClosedPipeError;
import io.raccord.output.OutputRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Reports a command that failed, in one line. A class, not a lambda, for the CDS archive. */
public final class Failures implements IExecutionExceptionHandler {

    private final HelpTexts texts;

    public Failures(HelpTexts texts) {
        this.texts = texts;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClosedPipeError closed) { // a thread of its own wrote
                throw closed;
            }
        }
        if (e instanceof OutputRefusedException refused) {
            command.getErr().println(Visible.of(texts.of("output." + refused.reason(), refused.file())));
            return ExitStatus.PROFILE_REFUSED;
        }
        command.getErr().println(new FailureText(texts).of(e));
        if (Boolean.getBoolean("raccord.trace")) {
            e.printStackTrace(command.getErr());
        }
        return ExitStatus.FAILED;
    }
}
