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
 * @serial exclude
 */
@API(status = API.Status.STABLE)
@SuppressWarnings("InvalidBlockTag") // Javadoc knows @serial, Error Prone does not
public record Text(String en, String fr) implements Serializable {

    /**
     * {@return the text in {@code language}}
     *
     * @param language the language
     */
    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }

    /**
     * {@return a text that is the same in both languages, such as a name}
     *
     * @param text the text
     */
    @API(status = API.Status.INTERNAL)
    public static Text same(String text) {
        return new Text(text, text);
    }

    /**
     * {@return the text of {@code key} in the resource bundle {@code baseName}, formatted with {@code arguments}}
     * Only the spaces of the text itself are {@linkplain Language#typeset typeset}, not those of the arguments.
     *
     * @param baseName the name of the bundle
     * @param key the key of the text
     * @param arguments the arguments of the text
     * @throws MissingResourceException when the bundle of a language lacks the key
     */
    @API(status = API.Status.INTERNAL)
    public static Text of(String baseName, String key, Object... arguments) {
        return new Text(format(baseName, Language.EN, key, arguments), format(baseName, Language.FR, key, arguments));
    }

    private static String format(String baseName, Language language, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(baseName, Locale.forLanguageTag(language.code()));
        return new MessageFormat(language.typeset(bundle.getString(key)), language.locale()).format(arguments);
    }
}
