package io.raccord.cli;

import io.raccord.cli.option.LanguageOption;
import io.raccord.language.Language;
import java.util.List;
import java.util.Locale;

/**
 * A command line, and what it says before it is parsed: the language of help and errors, and which command to build.
 *
 * @param language the last valid {@code --lang}; English without one
 * @param command the first word; empty when the command line begins with another option than {@code --lang}
 * @param arguments all words
 */
record Invocation(Language language, String command, List<String> arguments) {

    private static final String ASSIGNED = LanguageOption.NAME + "=";

    static Invocation of(List<String> arguments) {
        Language language = Language.EN;
        String command = "";
        boolean begins = true; // nothing but --lang so far
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            boolean separate = argument.equals(LanguageOption.NAME) && i + 1 < arguments.size();
            if (separate || argument.startsWith(ASSIGNED)) {
                String code = separate ? arguments.get(++i) : argument.substring(ASSIGNED.length());
                language = Language.ofCode(code.toLowerCase(Locale.ROOT)).orElse(language);
            } else if (begins) {
                command = argument.startsWith("-") ? "" : argument;
                begins = false;
            }
        }
        return new Invocation(language, command, arguments);
    }
}
