package io.raccord.cli.help;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Model.CommandSpec;

/** A help page that lists the commands in groups, each under the heading of the key {@code COMMAND.group.GROUP}. */
final class GroupedHelp extends Help {

    private static final int INDENT = 2;

    private final Map<String, List<String>> groups;

    /** @param groups the names of the commands, by group */
    GroupedHelp(CommandSpec command, ColorScheme colours, Map<String, List<String>> groups) {
        super(command, colours);
        this.groups = groups;
    }

    @Override
    public String commandListHeading(Object... arguments) {
        return "";
    }

    @Override
    public String commandList() {
        StringBuilder list = new StringBuilder();
        groups.forEach((group, names) -> {
            String key = commandSpec().qualifiedName(".") + ".group." + group;
            list.append(createHeading("%n" + commandSpec().resourceBundle().getString(key) + "%n"));
            list.append(table(names));
        });
        return list.toString();
    }

    private String table(List<String> names) {
        int name =
                subcommands().keySet().stream().mapToInt(String::length).max().orElse(0) + INDENT;
        TextTable table = TextTable.forColumns(
                colorScheme(),
                new Column(name, INDENT, Overflow.SPAN),
                new Column(width() - name, INDENT, Overflow.WRAP));
        for (String each : names) {
            Help command = Objects.requireNonNull(subcommands().get(each), each);
            String[] description = command.commandSpec().usageMessage().description();
            table.addRowValues(command.commandNamesText(", "), colorScheme().text(String.format(description[0])));
        }
        return table.toString();
    }

    private int width() {
        return commandSpec().usageMessage().width();
    }
}
