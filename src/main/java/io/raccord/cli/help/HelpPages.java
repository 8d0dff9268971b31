package io.raccord.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Makes the help page of a command, after loading its texts. A class, not a lambda, for the CDS archive. */
public final class HelpPages implements IHelpFactory {

    private final HelpTexts texts;
    private final Map<String, List<String>> groups;

    /** @param groups the names of the commands below the root, by group */
    public HelpPages(HelpTexts texts, Map<String, List<String>> groups) {
        this.texts = texts;
        this.groups = groups;
    }

    @Override
    public Help create(CommandSpec spec, ColorScheme colours) {
        texts.load(spec);
        boolean whole = spec.parent() == null
                && groups.values().stream().allMatch(spec.subcommands().keySet()::containsAll);
        if (!whole) {
            return new Help(spec, colours);
        }
        spec.usageMessage().sectionKeys(optionsLast(spec.usageMessage().sectionKeys()));
        return new GroupedHelp(spec, colours, groups);
    }

    /** {@code keys} with the options below the commands. */
    private static List<String> optionsLast(List<String> keys) {
        List<String> options =
                List.of(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, UsageMessageSpec.SECTION_KEY_OPTION_LIST);
        List<String> sorted = new ArrayList<>(keys);
        sorted.removeAll(options);
        sorted.addAll(sorted.indexOf(UsageMessageSpec.SECTION_KEY_COMMAND_LIST) + 1, options);
        return sorted;
    }
}
