package io.raccord.cli.help;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;

/** Makes the help page of a command, after loading its texts. A class, not a lambda, for the CDS archive. */
public final class HelpPages implements IHelpFactory {

    private final HelpTexts texts;

    public HelpPages(HelpTexts texts) {
        this.texts = texts;
    }

    @Override
    public Help create(CommandSpec spec, ColorScheme colours) {
        texts.load(spec);
        return new Help(spec, colours);
    }
}
