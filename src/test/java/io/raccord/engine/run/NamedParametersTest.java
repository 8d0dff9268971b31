package io.raccord.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Only a pattern that constrains nothing but the id to one value excludes the other parameters. */
class NamedParametersTest {

    private static NamedParameters in(String... drl) {
        return NamedParameters.in(List.of(drl));
    }

    @Test
    void idsAreRead() {
        NamedParameters named = in("Parameter( id == \"mtu\", $m : number )", "not Parameter(id == \"nat\")");
        assertThat(named.has("mtu")).isTrue();
        assertThat(named.has("nat")).isTrue();
        assertThat(named.has("other")).isFalse();
    }

    @Test
    void whateverElseMayMatchAny() {
        for (String pattern : List.of(
                "Parameter( id == \"mtu\" || id == \"nat\" )",
                "Parameter( id == \"mtu\" || == \"nat\" )",
                "Parameter( $id : id, id == \"mtu\" )",
                "Parameter( id in (\"mtu\", \"nat\") )",
                "Parameter( id == $named )",
                "Parameter()")) {
            assertThat(in(pattern).has("other")).as(pattern).isTrue();
        }
    }
}
