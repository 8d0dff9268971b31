package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.laws.Profiles;
import io.raccord.profile.Profile;
import io.raccord.trace.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Customers that are evaluated in one session do not see each other, though their sites have the same ids. */
class TogetherTest {

    private static final int PROFILES = Integer.getInteger("laws.profiles", 100);
    private static final int TOGETHER = 8;

    @Test
    void concludesForEachWhatItConcludesAlone() {
        IntStream.range(0, 1 + PROFILES / TOGETHER).parallel().forEach(group -> {
            Profiles random = new Profiles(group);
            LocalDate asOf = random.asOf();
            List<Profile> profiles = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                profiles.add(random.profile());
            }
            profiles.add(profiles.get(0)); // even the same object twice
            same(profiles, asOf);
        });
    }

    private static void same(List<Profile> profiles, LocalDate asOf) {
        List<Supplier<Evaluation>> together = Shipped.KNOWLEDGE.evaluate(profiles, asOf);
        assertThat(together).hasSameSizeAs(profiles);
        for (int i = 0; i < profiles.size(); i++) {
            Evaluation alone = Shipped.KNOWLEDGE.evaluate(profiles.get(i), asOf);
            Evaluation found = together.get(i).get();
            assertThat(found.conclusions()).as(profiles.get(i).toString()).isEqualTo(alone.conclusions());
            assertThat(found.supports()).containsExactlyInAnyOrderElementsOf(alone.supports());
        }
    }
}
