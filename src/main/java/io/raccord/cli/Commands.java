package io.raccord.cli;

import io.raccord.cli.batch.BatchCommand;
import io.raccord.cli.catalog.CatalogCommand;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.profile.ProfileCommand;
import io.raccord.cli.profile.SchemaCommand;
import io.raccord.cli.rules.RulesCommand;
import io.raccord.cli.watch.WatchCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** The commands below {@code raccord}. */
final class Commands {

    /** Those that show all commands. */
    private static final Map<String, Class<?>> WHOLE =
            Map.of("help", HelpCommand.class, "man", ManCommand.class, "completion", CompletionCommand.class);

    /** Their classes by name. */
    private static final Map<String, Class<?>> ALL = all();

    private Commands() {}

    /** Their names in the groups of the help. */
    static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("advice", List.of("advise", "why", "whatif", "batch", "watch"));
        groups.put("facts", List.of("profile", "schema", "catalog"));
        groups.put("rules", List.of("rules"));
        groups.put("help", List.of("help", "man", "completion"));
        return groups;
    }

    private static Map<String, Class<?>> all() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("advise", AdviseCommand.class);
        commands.put("batch", BatchCommand.class);
        commands.put("catalog", CatalogCommand.class);
        commands.put("profile", ProfileCommand.class);
        commands.put("rules", RulesCommand.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("watch", WatchCommand.class);
        commands.put("whatif", WhatIfCommand.class);
        commands.put("why", WhyCommand.class);
        WHOLE.forEach(commands::put);
        return commands;
    }

    /**
     * {@code raccord} with the command {@code name} alone, as building all commands takes longer than much of what they
     * do; with all commands when {@code name} is none of them, or shows them.
     *
     * @param begun the rules that are being loaded, for commands about one profile
     */
    static CommandLine tree(String name, @Nullable LoadingRules begun) {
        CommandLine raccord = new CommandLine(new Raccord());
        Object early = early(name, begun);
        if (early != null) {
            raccord.addSubcommand(name, early);
        } else if (ALL.containsKey(name) && !WHOLE.containsKey(name)) {
            raccord.addSubcommand(name, ALL.get(name));
        } else {
            ALL.forEach(raccord::addSubcommand);
        }
        complete(raccord, raccord.getCommandSpec().versionProvider());
        return raccord;
    }

    /** The command {@code name} if it uses rules that are being loaded. */
    private static @Nullable Object early(String name, @Nullable LoadingRules begun) {
        return switch (name) {
            case "advise" -> new AdviseCommand(begun);
            case "why" -> new WhyCommand(begun);
            case "whatif" -> new WhatIfCommand(begun);
            default -> null;
        };
    }

    /** Gives every command {@code --lang} and a version to print, so that both work anywhere on the command line. */
    private static void complete(CommandLine command, @Nullable IVersionProvider version) {
        CommandSpec spec = command.getCommandSpec();
        spec.versionProvider(version);
        if (!spec.optionsMap().containsKey(LanguageOption.NAME)) {
            command.addMixin("lang", new LanguageOption());
        }
        command.getSubcommands().values().forEach(each -> complete(each, version));
    }
}
