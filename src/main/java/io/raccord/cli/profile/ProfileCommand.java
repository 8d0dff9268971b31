package io.raccord.cli.profile;

import picocli.CommandLine.Command;

/** {@code raccord profile}: what has to do with writing profiles. */
@Command(
        name = "profile",
        description = "Writes profiles to fill in.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ProfileNewCommand.class)
public final class ProfileCommand {}
