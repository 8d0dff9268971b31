package io.raccord.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The pool reuses a session after a successful evaluation, and disposes of it otherwise. */
class SessionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final KieBase base = KieBaseBuilder.createKieBaseFromModel(List.of(new ModelImpl("none")));
    private final Sessions sessions = new Sessions(base, Map.of());

    @Test
    void aSoundSessionServesAgainAndIsEmpty() {
        for (int i = 0; i < 3; i++) {
            long facts = sessions.with(List.of("fact"), DAY.plusDays(-i), KieSession::getFactCount);
            assertThat(facts).isEqualTo(1);
        }
        assertThat(base.getKieSessions()).hasSize(1);
    }

    @Test
    void aBrokenOneIsLetGo() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> sessions.with(List.of("fact"), DAY, session -> {
                        throw new IllegalStateException("broke");
                    }))
                    .hasMessage("broke");
        }
        assertThat(base.getKieSessions()).isEmpty();
    }

    @Test
    void aFullOneIsLetGo() {
        List<Object> facts = Collections.nCopies(3_000, "fact");
        String used = sessions.with(facts, DAY, session -> "used");
        assertThat(used).isEqualTo("used");
        assertThat(base.getKieSessions()).isEmpty();
    }
}
