package io.raccord.cli;

import picocli.CommandLine.Command;

/** {@code raccord rules}: what has to do with writing rules. */
@Command(
        name = "rules",
        description = "Lists, shows, starts and compares rules.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesNewCommand.class,
            RulesDiffCommand.class,
            RulesDocCommand.class
        })
final class RulesCommand {}
