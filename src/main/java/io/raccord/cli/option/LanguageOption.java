package io.raccord.cli.option;

import io.raccord.cli.terminal.Messages;
import io.raccord.language.Language;
import picocli.CommandLine.Option;

/** The option {@code --lang}: the language of everything that a command prints. */
public final class LanguageOption {

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    /** The language. */
    public Language language() {
        return language;
    }

    /** The messages of the commands in this language. */
    public Messages messages() {
        return new Messages(language);
    }
}
