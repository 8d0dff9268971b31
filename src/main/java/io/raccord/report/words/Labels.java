package io.raccord.report.words;

import io.raccord.language.Language;
import io.raccord.language.Text;

/** The headings of the reports, in one language. */
public record Labels(Language language) {

    /** The label of {@code key} with {@code arguments} filled in. */
    public String of(String key, Object... arguments) {
        return Text.of("io.raccord.report.labels", key, arguments).in(language);
    }

    /** The label of {@code key}: for templates. */
    public String get(String key) {
        return of(key);
    }
}
