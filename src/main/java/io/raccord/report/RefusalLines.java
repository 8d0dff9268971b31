package io.raccord.report;

import io.raccord.language.Language;
import io.raccord.portfolio.RefusedProfile;
import io.raccord.report.json.RefusalLine;

/** Refused profiles as JSON Lines. */
public final class RefusalLines {

    private final Language language;

    /**
     * @param language the language of the messages
     */
    public RefusalLines(Language language) {
        this.language = language;
    }

    /** {@code refused} as one line in UTF-8, ended by a line end. */
    public byte[] of(RefusedProfile refused) {
        return RefusalLine.of(refused, language);
    }
}
