package io.raccord.cli.help;

import io.raccord.language.Language;
import io.raccord.language.Text;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The texts of help and errors in one language, whatever the locale of the machine. The bundle is loaded only when a text
 * is needed.
 *
 * @param language the language
 */
public record HelpTexts(Language language) {

    private static final String BUNDLE = "io.raccord.cli.help";

    /** The text of {@code key} with {@code arguments} filled in. */
    public String of(String key, Object... arguments) {
        return Text.of(BUNDLE, key, arguments).in(language);
    }

    /** Gives the whole command tree of {@code spec} its texts, unless it has them already. */
    void load(CommandSpec spec) {
        CommandLine root = spec.root().commandLine();
        if (root.getResourceBundle() == null) {
            ResourceBundle typed = ResourceBundle.getBundle(
                    BUNDLE,
                    Locale.forLanguageTag(language.code()),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            root.setResourceBundle(new TypesetBundle(typed, language));
        }
    }
}
