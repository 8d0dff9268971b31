package io.raccord.cli.option;

import io.raccord.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The default of {@code --lang}: the language found on the command line before it was parsed, so that
 * {@code raccord --lang fr advise} works as {@code raccord advise --lang fr}. A class, not a lambda, for the CDS archive.
 */
public final class LanguageDefault implements IDefaultValueProvider {

    private final Language language;

    public LanguageDefault(Language language) {
        this.language = language;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        boolean lang =
                argument instanceof OptionSpec option && option.longestName().equals(LanguageOption.NAME);
        return lang ? language.name() : null;
    }
}
