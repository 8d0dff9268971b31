package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.conclusion.Conclusion;
import io.raccord.engine.run.Firing;
import io.raccord.laws.Profiles;
import io.raccord.profile.Profile;
import io.raccord.trace.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;

/** A rule fires after all rules that feed it, so no conclusion is ever withdrawn. */
class SettledConclusionsTest {

    private static final int PROFILES = Integer.getInteger("laws.profiles", 100);

    @Test
    void noneIsWithdrawn() {
        LongStream.range(0, PROFILES).parallel().forEach(seed -> {
            Profiles random = new Profiles(seed);
            Profile profile = random.profile();
            LocalDate asOf = random.asOf();
            assertThat(withdrawn(Shipped.KNOWLEDGE.snapshot(profile, asOf)))
                    .as("seed " + seed)
                    .isEmpty();
        });
    }

    /** The conclusions withdrawn while the evaluation is repeated, with the effects of its answers in between. */
    private static List<Object> withdrawn(Snapshot snapshot) {
        Withdrawn withdrawn = new Withdrawn();
        Profile profile = snapshot.profile();
        return Shipped.KNOWLEDGE.memory(profile, snapshot.asOf()).with(session -> {
            session.addEventListener(withdrawn);
            Firing.all(session, profile.siteCount());
            snapshot.influences().forEach(session::insert);
            Firing.all(session, profile.siteCount());
            session.removeEventListener(withdrawn);
            assertThat(KnowledgeBase.standing(session))
                    .isEqualTo(snapshot.evaluation().conclusions());
            return withdrawn.conclusions;
        });
    }

    private static final class Withdrawn extends DefaultRuleRuntimeEventListener {

        private final List<Object> conclusions = new ArrayList<>();

        @Override
        public void objectDeleted(ObjectDeletedEvent event) {
            if (event.getOldObject() instanceof Conclusion) {
                conclusions.add(event.getOldObject());
            }
        }
    }
}
