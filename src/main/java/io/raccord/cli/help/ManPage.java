package io.raccord.cli.help;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Renderer of a manual page: a command and all those below it, in the macros of man(7).
 *
 * @param command the command
 * @param texts the words
 */
public record ManPage(CommandSpec command, HelpTexts texts) {

    /** The page as troff source. */
    public String roff() {
        texts.load(command);
        Roff page = new Roff();
        String name = command.qualifiedName("-");
        page.title(name, texts.of("man.manual"));
        page.section(texts.of("man.name"));
        page.line(name + " - " + description(command).get(0).replaceFirst("[.]( .*)?$", ""));
        page.section(texts.of("man.synopsis"));
        page.line(synopsis(command));
        page.section(texts.of("man.description"));
        description(command).forEach(page::text);
        if (!command.positionalParameters().isEmpty()) {
            page.section(texts.of("man.arguments"));
            command.positionalParameters().forEach(each -> argument(page, each));
        }
        page.section(texts.of("man.options"));
        command.options().forEach(each -> argument(page, each));
        if (!command.subcommands().isEmpty()) {
            page.section(texts.of("man.commands"));
            command.subcommands().values().forEach(each -> below(page, each));
        }
        page.section(texts.of("man.exit"));
        exits(page, command);
        return page.source();
    }

    private static void below(Roff page, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        page.subsection(spec.qualifiedName());
        page.line(synopsis(spec));
        description(spec).forEach(page::text);
        spec.positionalParameters().forEach(each -> argument(page, each));
        spec.options().forEach(each -> argument(page, each));
        exits(page, spec);
        command.getSubcommands().values().forEach(each -> below(page, each));
    }

    private static void exits(Roff page, CommandSpec command) {
        Map<String, String> exits = command.usageMessage().exitCodeList();
        exits.forEach((status, meaning) -> page.entry(status, List.of(meaning)));
    }

    private static void argument(Roff page, ArgSpec argument) {
        String names = argument instanceof OptionSpec option ? String.join(", ", option.names()) : "";
        String label = argument.type() == boolean.class ? "" : argument.paramLabel();
        page.entry((names + " " + label).strip(), lines(argument.description()));
    }

    private static List<String> description(CommandSpec command) {
        return lines(command.usageMessage().description());
    }

    /** Descriptions are formats: of {@code %n} and {@code %%}. */
    private static List<String> lines(String[] described) {
        return String.join("%n", described)
                .formatted()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String synopsis(CommandSpec command) {
        Help help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
        return help.synopsis(0).strip().replaceAll("\\s+", " ");
    }
}
