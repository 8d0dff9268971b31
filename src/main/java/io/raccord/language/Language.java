package io.raccord.language;

import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/** A language of Raccord's texts. */
@API(status = API.Status.STABLE)
public enum Language {
    /** English. */
    EN,
    /** French. */
    FR;

    /** {@return the ISO 639-1 code in lower case: {@code en} or {@code fr}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the locale for formatting numbers} */
    public Locale locale() {
        return this == FR ? Locale.FRANCE : Locale.ENGLISH;
    }

    /**
     * Sets the spaces of {@code text}, typed as plain ones, as the typography of this language requires.
     *
     * @param text the text as authors type it
     * @return the text with no-break spaces
     */
    @API(status = API.Status.INTERNAL)
    public String typeset(String text) {
        return this == FR ? FrenchTypography.set(text) : text;
    }

    /**
     * {@return the language with the ISO 639-1 code {@code code}; empty when Raccord does not support it}
     *
     * @param code the code in lower case
     */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
