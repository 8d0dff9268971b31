package io.raccord.cli;

import io.raccord.cli.help.Failures;
import io.raccord.cli.help.HelpPages;
import io.raccord.cli.help.HelpTexts;
import io.raccord.cli.help.UsageErrors;
import io.raccord.cli.option.LanguageDefault;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.StandardStream;
import io.raccord.cli.terminal.TerminalWriter;
import io.raccord.output.ClosedPipeError;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** The command {@code raccord}. */
@Command(name = "raccord", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Raccord {

    Raccord() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Invocation invocation = Invocation.of(List.of(arguments));
        LoadingRules begun = LoadingRules.early(invocation);
        PrintWriter out = StandardStream.out().writer(false);
        PrintWriter err = StandardStream.err().writer(true);
        System.exit(end(out, err, begun, invocation));
    }

    /** Runs the command and writes what is left of its output. */
    private static int end(PrintWriter out, PrintWriter err, @Nullable LoadingRules begun, Invocation invocation) {
        try {
            int status = run(out, err, begun, invocation);
            if (out.checkError()) {
                err.println(new HelpTexts(invocation.language()).of("failure.stdout"));
                return status == ExitStatus.DONE ? ExitStatus.FAILED : status;
            }
            return status;
        } catch (ClosedPipeError e) {
            return ExitStatus.CLOSED_PIPE;
        }
    }

    /** Runs the command; its exit status is that of the contract. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(out, err, null, Invocation.of(List.of(arguments)));
    }

    private static int run(PrintWriter out, PrintWriter err, @Nullable LoadingRules begun, Invocation invocation) {
        HelpTexts texts = new HelpTexts(invocation.language());
        TerminalWriter printed = new TerminalWriter(out, false);
        TerminalWriter errors = new TerminalWriter(err, true);
        try {
            return execute(printed, errors, begun, invocation, texts);
        } catch (OutOfMemoryError | StackOverflowError e) {
            errors.println(texts.of(e instanceof OutOfMemoryError ? "failure.memory" : "failure.depth"));
            return ExitStatus.FAILED;
        }
    }

    private static int execute(
            TerminalWriter printed,
            TerminalWriter errors,
            @Nullable LoadingRules begun,
            Invocation invocation,
            HelpTexts texts) {
        return Commands.tree(invocation.command(), begun)
                .setOut(printed)
                .setErr(errors)
                .setExecutionStrategy(new Execution(printed))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setDefaultValueProvider(new LanguageDefault(invocation.language()))
                .setHelpFactory(new HelpPages(texts, Commands.groups()))
                .setParameterExceptionHandler(new UsageErrors(texts))
                .setExecutionExceptionHandler(new Failures(texts))
                .execute(invocation.arguments().toArray(new String[0]));
    }
}
