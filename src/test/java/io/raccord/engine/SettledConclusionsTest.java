package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.engine.run.Firing;
import io.raccord.engine.support.StatedConclusions;
import io.raccord.laws.Profiles;
import io.raccord.profile.Profile;
import io.raccord.trace.Snapshot;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A rule fires after all rules that feed it, so no conclusion is ever withdrawn. */
class SettledConclusionsTest {

    private static final int PROFILES = Integer.getInteger("laws.profiles", 100);

    @Test
    void noneIsWithdrawn() {
        LongStream.range(0, PROFILES).parallel().forEach(seed -> {
            Profiles random = new Profiles(seed);
            Profile profile = random.profile();
            LocalDate asOf = random.asOf();
            assertThat(settled(Shipped.KNOWLEDGE.snapshot(profile, asOf)))
                    .as("seed " + seed)
                    .isTrue();
        });
    }

    /** Whether every match that fires in an evaluation, with the effects of its answers in between, holds to its end. */
    private static boolean settled(Snapshot snapshot) {
        Profile profile = snapshot.profile();
        return Shipped.KNOWLEDGE.memory(profile, snapshot.asOf()).with(session -> {
            Firing.all(session, profile.siteCount());
            snapshot.influences().forEach(session::insert);
            Firing.all(session, profile.siteCount());
            assertThat(KnowledgeBase.standing(session))
                    .isEqualTo(snapshot.evaluation().conclusions());
            return StatedConclusions.of(session).isSettled();
        });
    }
}
