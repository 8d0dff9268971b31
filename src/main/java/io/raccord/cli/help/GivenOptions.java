package io.raccord.cli.help;

import io.raccord.problem.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The options nearest to {@code wrong}. A short option only resembles the same letter in the other case: every other
     * letter is as near.
     */
    List<String> nearest(String wrong) {
        Set<String> names = command.optionsMap().keySet();
        return wrong.length() <= 2
                ? names.stream().filter(wrong::equalsIgnoreCase).toList()
                : Nearest.to(
                        wrong,
                        names.stream().filter(each -> each.startsWith("--")).toList());
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
