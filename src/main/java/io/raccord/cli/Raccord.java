package io.raccord.cli;

import io.raccord.cli.batch.BatchCommand;
import io.raccord.cli.catalog.CatalogCommand;
import io.raccord.cli.profile.ProfileCommand;
import io.raccord.cli.profile.SchemaCommand;
import io.raccord.cli.rules.RulesCommand;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Failures;
import io.raccord.cli.watch.WatchCommand;
import io.raccord.engine.ShippedRules;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code raccord}. */
@Command(
        name = "raccord",
        description = "Advice on connecting to the Microsoft cloud by Azure ExpressRoute, every statement proven.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Raccord {

    /** The commands by their names, in the order in which help lists them. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    /** Those that give advice, by the shipped rules as a rule. */
    private static final Set<String> ADVISING = Set.of("advise", "batch", "watch");

    private Raccord() {}

    /**
     * Has the rules on their way by the time that the arguments are read: the shipped ones' classes, of which others have
     * most as a rule, and the launcher's rules whole; null when others may be meant.
     */
    private static @Nullable LoadingRules begin(List<String> arguments) {
        if (arguments.isEmpty()
                || !ADVISING.contains(arguments.get(0))
                || arguments.stream().anyMatch(each -> each.matches("@.*|--(no-cache|help|version).*|-[hV]"))) {
            return null;
        }
        Thread loading = new Thread(Raccord::loadClasses, "raccord-warm");
        loading.setDaemon(true);
        loading.start();
        boolean others = arguments.stream().anyMatch(each -> each.startsWith("--rules"));
        return others || !arguments.get(0).equals("advise") ? null : LoadingRules.begin(null, false);
    }

    private static void loadClasses() {
        try {
            ShippedRules.compiled().load();
        } catch (RuntimeException | LinkageError e) {
            // Whoever needs them will see.
        }
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("advise", AdviseCommand.class);
        commands.put("batch", BatchCommand.class);
        commands.put("catalog", CatalogCommand.class);
        commands.put("profile", ProfileCommand.class);
        commands.put("rules", RulesCommand.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("watch", WatchCommand.class);
        commands.put("help", CommandLine.HelpCommand.class);
        return commands;
    }

    /** The command {@code name} alone: making all of them takes longer than much of what they do. */
    private static CommandLine alone(String name, @Nullable LoadingRules begun) {
        Object command = name.equals("advise") ? new AdviseCommand(begun) : COMMANDS.get(name);
        return new CommandLine(command).setCommandName("raccord " + name);
    }

    private static CommandLine whole() {
        CommandLine raccord = new CommandLine(new Raccord());
        COMMANDS.forEach(raccord::addSubcommand);
        return raccord;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        LoadingRules begun = begin(List.of(arguments));
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), false);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int status = run(out, err, begun, arguments);
        if (out.checkError() && status == ExitStatus.DONE) {
            err.println("raccord: standard output could not be written whole");
            status = ExitStatus.FAILED;
        }
        System.exit(status);
    }

    /** Runs the command; its exit status is that of the contract. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(out, err, null, arguments);
    }

    private static int run(PrintWriter out, PrintWriter err, @Nullable LoadingRules begun, String... arguments) {
        String named = arguments.length == 0 ? "help" : arguments[0];
        boolean alone = COMMANDS.containsKey(named) && !named.equals("help");
        Failures failures = new Failures();
        return (alone ? alone(named, begun) : whole())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(alone ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
    }
}
