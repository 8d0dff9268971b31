package io.raccord.cli.rules;

import io.raccord.cli.help.WrongUsageException;
import io.raccord.cli.option.LanguageOption;
import io.raccord.problem.Nearest;
import java.util.Collection;
import java.util.List;

/** The usage error that no theme has the name given with {@code --theme}. */
final class UnknownTheme {

    private UnknownTheme() {}

    /** The error, with the nearest of {@code themes}, else with all. */
    static WrongUsageException of(String given, Collection<String> themes, LanguageOption lang) {
        List<String> nearest = Nearest.to(given, themes);
        return lang.wrong("rules.no-theme", given, String.join(", ", nearest.isEmpty() ? themes : nearest));
    }
}
