package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.engine.run.WorkingMemory;
import io.raccord.engine.support.StatedConclusions;
import io.raccord.laws.Profiles;
import io.raccord.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Conclusions and their supports do not depend on the order in which facts are inserted. */
class FactOrderTest {

    private static final int PROFILES = Integer.getInteger("laws.profiles", 500);

    @Test
    void theOrderOfFactsChangesNothing() {
        LongStream.range(0, PROFILES).parallel().forEach(seed -> {
            Profiles random = new Profiles(seed);
            Profile profile = random.profile();
            LocalDate asOf = random.asOf();
            WorkingMemory memory = Shipped.KNOWLEDGE.memory(profile, asOf);
            List<Object> facts = new ArrayList<>(memory.facts(profile.sites(), profile.wan()));
            String usual = standing(memory, facts);
            Collections.shuffle(facts, new Random(seed));
            assertThat(standing(memory, facts)).as("seed " + seed).isEqualTo(usual);
        });
    }

    private static String standing(WorkingMemory memory, List<Object> facts) {
        return memory.with(facts, session -> {
            session.fireAllRules(100_000);
            List<String> supports = StatedConclusions.of(session).supports(session).entrySet().stream()
                    .map(each -> each.getKey().getRule().getName() + " -> " + each.getValue())
                    .sorted()
                    .toList();
            return KnowledgeBase.standing(session).stream()
                            .map(Object::toString)
                            .sorted()
                            .toList()
                    + "\n" + supports;
        });
    }
}
