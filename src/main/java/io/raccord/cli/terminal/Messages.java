package io.raccord.cli.terminal;

import io.raccord.language.Language;
import io.raccord.language.Text;

/** What the commands say of themselves, in one language. */
public record Messages(Language language) {

    /** The message of {@code key} with {@code arguments} filled in. */
    public String of(String key, Object... arguments) {
        return Text.of("io.raccord.cli.messages", key, arguments).in(language);
    }
}
