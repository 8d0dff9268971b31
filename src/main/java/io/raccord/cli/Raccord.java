package io.raccord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code raccord}. */
@Command(
        name = "raccord",
        description = "Advice on connecting to the Microsoft cloud by Azure ExpressRoute, every statement proven.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            AdviseCommand.class,
            BatchCommand.class,
            CatalogCommand.class,
            ProfileCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            WatchCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Raccord {

    private Raccord() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), false);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int status = run(out, err, arguments);
        if (out.checkError() && status == ExitStatus.DONE) {
            err.println("raccord: standard output could not be written whole");
            status = ExitStatus.FAILED;
        }
        System.exit(status);
    }

    /** Runs the command; its exit status is that of the contract. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Raccord())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> {
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
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("raccord: " + ExitStatus.message(e));
                    if (Boolean.getBoolean("raccord.trace")) {
                        e.printStackTrace(command.getErr());
                    }
                    return ExitStatus.FAILED;
                })
                .execute(arguments);
    }
}
