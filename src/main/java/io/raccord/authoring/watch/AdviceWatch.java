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

/** Looks at a profile and at rules, again and again, and tells what an edit of either does to the advice. */
public final class AdviceWatch {

    /** As long as an editor may take from one write of a file to the next. */
    private static final Duration SETTLED = Duration.ofMillis(50);

    private final Path profile;
    private final Path rules;
    private final LocalDate asOf;
    private final Language language;

    private @Nullable Map<Path, String> seen;
    private @Nullable Map<Path, String> loaded;
    private @Nullable ReloadingPipeline advisor;
    private @Nullable RuleState state;
    private @Nullable Advice advice;

    /**
     * @param profile the profile
     * @param rules a pack, or packs beside each other
     * @param asOf the date of the advice
     * @param language the language of the advice
     */
    public AdviceWatch(Path profile, Path rules, LocalDate asOf, Language language) {
        this.profile = profile;
        this.rules = rules;
        this.asOf = asOf;
        this.language = language;
    }

    /**
     * What the files give now; empty when nobody wrote them since the last look, or somebody still does: what was found
     * while they were written is forgotten.
     *
     * @throws IOException when a file cannot be read
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

    /** Whether the files stay as they are for a while after {@code begun}. */
    private boolean settled(Map<Path, String> stamps, long begun) throws IOException {
        try {
            TimeUnit.NANOSECONDS.sleep(SETTLED.toNanos() - (System.nanoTime() - begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return stamps(FileStamps.of(rules)).equals(stamps);
    }

    /** The words of the rules that gave the last advice. */
    public Words words() {
        return state == null ? new Words(Map.of()) : state.book().packs().words();
    }

    private Sighting sight(boolean rulesEdited, long begun) {
        try {
            Advice now = advisor(rulesEdited).advise(read(), asOf);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            RuleState before = state;
            RuleState after = state();
            List<RuleEdit> edits = before == null ? List.of() : before.editsTo(after);
            List<ItemChange> changes = advice == null ? List.of() : new AdviceDiff(edits).between(advice, now);
            state = after;
            return new Sighting(now, List.of(), edits, changes, advice == null, took);
        } catch (RefusedException e) {
            return faulty(e.faults(), begun);
        } catch (IOException e) { // an editor may be at it: what it writes will be seen
            return faulty(List.of(unreadable(e)), begun);
        } catch (RuntimeException | StackOverflowError e) {
            return faulty(List.of(BrokenRules.fault(Place.startOf(profile.toString()), e)), begun);
        }
    }

    private Sighting faulty(List<Fault> faults, long begun) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new Sighting(advice, faults, List.of(), List.of(), advice == null, took);
    }

    private Fault unreadable(IOException e) {
        return Fault.of("unreadable", Place.startOf(rules.toString()), null, String.valueOf(e.getMessage()));
    }

    /** The advisor by the rules as they are now; the last good ones wait behind a broken edit. */
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
            return Profiles.read(profile.toString(), in);
        }
    }

    private RuleState state() throws IOException {
        AdvicePipeline current = Objects.requireNonNull(advisor).current();
        return state != null && state.digest().equals(current.digest()) ? state : RuleState.of(rules, current);
    }
}
