package io.raccord.cli.profile;

import picocli.CommandLine.Command;

/** {@code raccord profile}: what has to do with writing profiles. */
@Command(name = "profile", mixinStandardHelpOptions = true, subcommands = ProfileNewCommand.class)
public final class ProfileCommand {}
