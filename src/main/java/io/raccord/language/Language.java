package io.raccord.language;

import java.util.Locale;
import java.util.Optional;

/** A language in which Raccord writes. */
public enum Language {
    EN,
    FR;

    /** The ISO 639-1 code, in small letters: {@code en} or {@code fr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale by which numbers are written. */
    public Locale locale() {
        return this == FR ? Locale.FRANCE : Locale.ENGLISH;
    }

    /** {@code text}, written in this language with plain spaces, with the spacing that its typography wants. */
    public String typeset(String text) {
        return this == FR ? FrenchTypography.set(text) : text;
    }

    /** The language of an ISO 639-1 code; empty when Raccord does not write it. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
