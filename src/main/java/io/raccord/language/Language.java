package io.raccord.language;

import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/** A language in which Raccord writes. */
@API(status = API.Status.STABLE)
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
