package io.raccord.authoring;

import io.raccord.authoring.watch.AdviceWatch;
import io.raccord.language.Language;
import io.raccord.review.Sighting;
import io.raccord.rulebook.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Façade of the watch over a profile and the rules while they are edited. */
public final class Watch {

    private final AdviceWatch watch;

    /**
     * @param profile the file of the profile
     * @param rules a pack, or a folder of packs
     * @param asOf the date of the advice
     * @param strict whether values have to be written exactly as the schema wants them
     * @param language the language of the advice
     */
    public Watch(Path profile, Path rules, LocalDate asOf, boolean strict, Language language) {
        this.watch = new AdviceWatch(profile, rules, asOf, strict, language);
    }

    /**
     * Evaluates the files if they changed since the last look; empty if they did not, or are still being written.
     *
     * @throws IOException if a file cannot be read
     */
    public Optional<Sighting> look() throws IOException {
        return watch.look();
    }

    /** The words of the rules behind the last advice; empty if there is none yet. */
    public Words words() {
        return watch.words();
    }
}
