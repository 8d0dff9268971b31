package io.raccord.language;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.apiguardian.api.API;

/**
 * A text in both languages.
 *
 * @param en the English text
 * @param fr the French text
 */
@API(status = API.Status.STABLE)
public record Text(String en, String fr) implements Serializable {

    /** The text in {@code language}. */
    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }

    /** Returns a text that is the same in both languages, such as a name. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /**
     * Returns the text of {@code key} in the resource bundle {@code baseName}, formatted with {@code arguments}.
     * Only the spaces of the text itself are {@linkplain Language#typeset typeset}, not those of the arguments.
     *
     * @throws MissingResourceException when the bundle of a language lacks the key
     */
    public static Text of(String baseName, String key, Object... arguments) {
        return new Text(format(baseName, Language.EN, key, arguments), format(baseName, Language.FR, key, arguments));
    }

    private static String format(String baseName, Language language, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(baseName, Locale.forLanguageTag(language.code()));
        return new MessageFormat(language.typeset(bundle.getString(key)), language.locale()).format(arguments);
    }
}
