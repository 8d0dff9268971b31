package io.raccord.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What rules read from a parameter. */
class ParameterTest {

    private static final Source SOURCE =
            new Source("F-LIM-3", "expressroute-limits.md", "Virtual networks links", null);

    private static Parameter of(Object value) {
        return new Parameter("limits", value, "links", SOURCE);
    }

    @Test
    void aTierAppliesFromItsSizeUp() {
        Parameter limits = of(List.of(new NumberTier(50, 20), new NumberTier(100, 25), new NumberTier(500, 40)));
        assertThat(limits.tierOf(49)).isEmpty();
        assertThat(limits.tierOf(50)).containsExactly(new NumberTier(50, 20));
        assertThat(limits.tierOf(499)).containsExactly(new NumberTier(100, 25));
        assertThat(limits.tierOf(100_000)).containsExactly(new NumberTier(500, 40));
        assertThat(limits.lowest()).isEqualTo(20);
        assertThat(limits.highest()).isEqualTo(40);
        assertThat(new NumberTier(50, 20)).hasToString("50: 20");
    }

    @Test
    void unitsAreRoundedUp() {
        assertThat(of(2000).unitsFor(1)).containsExactly(1);
        assertThat(of(2000).unitsFor(2000)).containsExactly(1);
        assertThat(of(2000).unitsFor(2001)).containsExactly(2);
        assertThat(of(2000).unitsFor(0)).containsExactly(0);
        assertThat(of(0).unitsFor(5)).isEmpty();
    }

    @Test
    void tiersAreReadAsTiersOnly() {
        TreeMap<LocalDate, Object> values = new TreeMap<>();
        values.put(LocalDate.of(2017, 2, 9), List.of(new NumberTier(50, 20)));
        assertThat(new ParameterHistory("limits", "links", SOURCE, values).accessors())
                .containsExactly("highest", "lowest", "tierOf");
    }
}
