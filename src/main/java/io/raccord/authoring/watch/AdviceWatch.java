package io.raccord.authoring.watch;

import io.raccord.advice.Advice;
import io.raccord.authoring.diff.AdviceDiff;
import io.raccord.authoring.diff.RuleState;
import io.raccord.intake.Profiles;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.pipeline.ReloadingPipeline;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.BrokenRules;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.problem.RefusedException;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.ItemChange;
import io.raccord.review.RuleEdit;
import io.raccord.review.Sighting;
import io.raccord.rulebook.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Polling watch over a profile and its rules, which reports how an edit of either changes the advice. */
public final class AdviceWatch {

    /** The maximum time that an editor takes between two writes of a file. */
    private static final Duration SETTLED = Duration.ofMillis(50);

    private final Path profile;
    private final Path rules;
    private final LocalDate asOf;
    private final boolean strict;
    private final Language language;

    private @Nullable Map<Path, String> seen;
    private @Nullable Map<Path, String> loaded;
    private @Nullable ReloadingPipeline advisor;
    private @Nullable RuleState state;
    private @Nullable Advice advice;

    /**
     * @param profile the file of the profile
     * @param rules a pack, or a folder of packs
     * @param asOf the date of the advice
     * @param strict whether values have to be written exactly as the schema wants them
     * @param language the language of the advice
     */
    public AdviceWatch(Path profile, Path rules, LocalDate asOf, boolean strict, Language language) {
        this.profile = profile;
        this.rules = rules;
        this.asOf = asOf;
        this.strict = strict;
        this.language = language;
    }

    /**
     * Evaluates the files if they changed since the last look; empty if they did not, or are still being written. A
     * result obtained while they are being written is discarded.
     *
     * @throws IOException if a file cannot be read
     */
    public Optional<Sighting> look() throws IOException {
        Map<Path, String> rulesNow = FileStamps.of(rules);
        Map<Path, String> now = stamps(rulesNow);
        if (now.equals(seen)) {
            return Optional.empty();
        }
        long begun = System.nanoTime();
        boolean rulesEdited = !rulesNow.equals(loaded);
        loaded = rulesNow;
        RuleState stateBefore = state;
        Sighting sighting = sight(rulesEdited, begun);
        if (!settled(now, begun)) {
            state = stateBefore;
            return Optional.empty();
        }
        seen = now;
        advice = sighting.advice();
        return Optional.of(sighting);
    }

    private Map<Path, String> stamps(Map<Path, String> ofRules) throws IOException {
        Map<Path, String> all = new TreeMap<>(ofRules);
        all.putAll(FileStamps.of(profile));
        return all;
    }

    /** Whether the files remain unchanged for {@link #SETTLED} after {@code begun}. */
    private boolean settled(Map<Path, String> stamps, long begun) throws IOException {
        try {
            TimeUnit.NANOSECONDS.sleep(SETTLED.toNanos() - (System.nanoTime() - begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return stamps(FileStamps.of(rules)).equals(stamps);
    }

    /** The words of the rules behind the last advice; empty if there is none yet. */
    public Words words() {
        return state == null ? new Words(Map.of()) : state.book().packs().words();
    }

    private Sighting sight(boolean rulesEdited, long begun) {
        try {
            AdvicePipeline current = advisor(rulesEdited);
            ReadProfile read = read();
            Advice now = current.advise(read, asOf);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            RuleState before = state;
            RuleState after = state();
            List<RuleEdit> edits = before == null ? List.of() : before.editsTo(after);
            List<ItemChange> changes = advice == null ? List.of() : new AdviceDiff(edits).between(advice, now);
            state = after;
            return new Sighting(now, List.of(), read.remarks(), edits, changes, advice == null, took);
        } catch (RefusedException e) {
            return faulty(e.faults(), begun);
        } catch (IOException e) { // an editor may be writing; the next look retries
            return faulty(List.of(unreadable(e)), begun);
        } catch (RuntimeException | StackOverflowError e) {
            return faulty(List.of(BrokenRules.fault(Place.startOf(profile.toString()), e)), begun);
        }
    }

    private Sighting faulty(List<Fault> faults, long begun) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new Sighting(advice, faults, List.of(), List.of(), List.of(), advice == null, took);
    }

    private Fault unreadable(IOException e) {
        return Fault.of("unreadable", Place.startOf(rules.toString()), null, String.valueOf(e.getMessage()));
    }

    /** The pipeline with the current rules. Throws if they have errors; the previous rules are kept meanwhile. */
    private AdvicePipeline advisor(boolean rulesEdited) throws IOException {
        if (advisor == null) {
            advisor = AdvicePipeline.builder().language(language).rules(rules).reloading(faults -> {});
        } else if (rulesEdited) {
            advisor.reload();
        }
        if (!advisor.faults().isEmpty()) {
            throw new RulesRefusedException(advisor.faults());
        }
        return advisor.current();
    }

    private ReadProfile read() throws IOException {
        if (!Files.isRegularFile(profile)) {
            throw new ProfileRefusedException(
                    List.of(Fault.of("profile-gone", Place.startOf(profile.toString()), null)));
        }
        try (InputStream in = Files.newInputStream(profile)) {
            ReadProfile read = Profiles.read(profile.toString(), in);
            return strict ? read.strict() : read;
        }
    }

    private RuleState state() throws IOException {
        AdvicePipeline current = Objects.requireNonNull(advisor).current();
        return state != null && state.digest().equals(current.digest()) ? state : RuleState.of(rules, current);
    }
}
