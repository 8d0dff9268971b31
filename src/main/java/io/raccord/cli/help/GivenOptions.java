package io.raccord.cli.help;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options on a command line, for errors of which picocli does not say what they are about.
 *
 * @param command the command in which the error is
 * @param given the words of the command line
 */
record GivenOptions(CommandSpec command, List<String> given) {

    /** {@code argument} without a value after {@code =}. */
    static String name(String argument) {
        int end = argument.indexOf('=');
        return end < 0 ? argument : argument.substring(0, end);
    }

    /** Whether {@code option} is given, under any of its names. */
    boolean has(OptionSpec option) {
        return given.stream().anyMatch(each -> Arrays.asList(option.names()).contains(name(each)));
    }

    /** The first long option that neither the command nor one above it knows. */
    Optional<String> unknown() {
        return given.stream()
                .takeWhile(each -> !each.equals("--"))
                .filter(each -> each.startsWith("--") && !known(name(each)))
                .map(GivenOptions::name)
                .findFirst();
    }

    private boolean known(String option) {
        for (CommandSpec each = command; each != null; each = each.parent()) {
            if (each.optionsMap().containsKey(option)) {
                return true;
            }
        }
        return false;
    }
}
