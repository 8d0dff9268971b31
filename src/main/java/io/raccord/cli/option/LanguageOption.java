package io.raccord.cli.option;

import io.raccord.cli.help.WrongUsageException;
import io.raccord.cli.terminal.Messages;
import io.raccord.language.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --lang}: the language of everything that a command prints. */
public final class LanguageOption {

    /** Its name. */
    public static final String NAME = "--lang";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = NAME, paramLabel = Labels.LANG)
    private Language language = Language.EN;

    /** The language. */
    public Language language() {
        return language;
    }

    /** The messages of the commands in this language. */
    public Messages messages() {
        return new Messages(language);
    }

    /** A usage error with the message of {@code key}. */
    public WrongUsageException wrong(String key, Object... arguments) {
        return new WrongUsageException(
                Objects.requireNonNull(spec).commandLine(), messages().of(key, arguments));
    }
}
