package io.raccord.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The same text in both languages.
 *
 * @param en in English
 * @param fr in French
 */
public record Text(String en, String fr) {

    /** The text in {@code language}. */
    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }

    /** A text that reads alike in both languages, such as a name. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /**
     * The text of {@code key} in the bundle {@code baseName}, with {@code arguments} filled in. Its own
     * spaces are typeset, those of the arguments are left as they are.
     *
     * @throws MissingResourceException when a language lacks the key
     */
    public static Text of(String baseName, String key, Object... arguments) {
        return new Text(format(baseName, Language.EN, key, arguments), format(baseName, Language.FR, key, arguments));
    }

    private static String format(String baseName, Language language, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                baseName,
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(language.typeset(bundle.getString(key)), language.locale()).format(arguments);
    }
}
