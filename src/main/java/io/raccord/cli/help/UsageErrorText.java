package io.raccord.cli.help;

import io.raccord.problem.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Usage errors in words. Picocli's own messages are English only, so an error is worded by the type of its exception and by
 * what that carries.
 *
 * @param texts the words
 * @param given the words of the command line
 */
record UsageErrorText(HelpTexts texts, List<String> given) {

    /** Whether {@code e} says that a command was given without one of its subcommands. */
    static boolean lacksCommand(ParameterException e) {
        return e.getClass() == ParameterException.class
                && e.getArgSpec() == null
                && e.getValue() == null
                && !e.getCommandLine().getSubcommands().isEmpty();
    }

    /** What is wrong, in one line. */
    String of(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        GivenOptions options = new GivenOptions(command, given);
        if (e instanceof WrongUsageException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), options);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), options);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return texts.of("usage-error.twice", name(twice.getOverwritten()));
        }
        if (lacksCommand(e)) {
            return texts.of("usage-error.no-command", command.qualifiedName());
        }
        return e.getArgSpec() == null
                ? texts.of("usage-error.other", String.valueOf(e.getMessage()))
                : invalid(command, e.getArgSpec(), String.valueOf(e.getValue()));
    }

    private String unmatched(String wrong, GivenOptions options) {
        if (wrong.startsWith("-")) {
            return unknownOption(GivenOptions.name(wrong), options);
        }
        CommandSpec command = options.command();
        boolean subcommand = !command.subcommands().isEmpty()
                && command.positionalParameters().isEmpty();
        return subcommand
                ? nearest(
                        texts.of("usage-error.command", wrong),
                        Nearest.to(wrong, command.subcommands().keySet()))
                : texts.of("usage-error.argument", wrong);
    }

    private String unknownOption(String wrong, GivenOptions options) {
        return nearest(texts.of("usage-error.option", wrong), options.nearest(wrong));
    }

    private String nearest(String message, List<String> nearest) {
        return nearest.isEmpty() ? message : texts.of("usage-error.nearest", message, String.join(", ", nearest));
    }

    /** A misspelt option may be why an argument seems to be missing. */
    private String missing(List<ArgSpec> missing, GivenOptions options) {
        Optional<OptionSpec> first = missing.stream()
                .limit(1)
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .findFirst();
        if (first.filter(options::has).isPresent()) {
            return texts.of("usage-error.value", name(first.get()), first.get().paramLabel());
        }
        String all = missing.stream().map(UsageErrorText::shown).collect(Collectors.joining(", "));
        return options.unknown()
                .map(wrong -> unknownOption(wrong, options))
                .orElseGet(() ->
                        texts.of(first.isPresent() ? "usage-error.required-option" : "usage-error.required", all));
    }

    private String invalid(CommandSpec command, ArgSpec argument, String value) {
        Class<?> type = argument.type();
        if (type.isEnum()) {
            List<String> values = new ArrayList<>();
            Arrays.stream(type.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
                    .forEach(values::add);
            if (argument.isPositional()) { // or a subcommand was meant
                values.addAll(command.subcommands().keySet());
            }
            String message = texts.of("usage-error.one-of", name(argument), value, String.join(", ", values));
            return nearest(message, Nearest.to(value, values));
        }
        return texts.of("usage-error." + kind(type), name(argument), value);
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class) {
            return "no-value";
        }
        return type == int.class || type == long.class ? "whole-number" : type == double.class ? "number" : "invalid";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
