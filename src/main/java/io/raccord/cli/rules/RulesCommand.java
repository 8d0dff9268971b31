package io.raccord.cli.rules;

import picocli.CommandLine.Command;

/** {@code raccord rules}: what architects do with rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesCheckCommand.class,
            RulesDiffCommand.class,
            RulesDocCommand.class,
            RulesExplainCommand.class,
            RulesListCommand.class,
            RulesNewCommand.class,
            RulesShowCommand.class,
            RulesTestCommand.class
        })
public final class RulesCommand {}
