package io.raccord.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.Shipped;
import io.raccord.intake.Profiles;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.StatementException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wanted of an advice, for a customer of the samples. */
class WantTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    private static List<Stated> stated = List.of();
    private static KnownNames names;

    @BeforeAll
    static void advise() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("facts-samples/mixed-sites.yaml"))) {
            ReadProfile read = Profiles.read("mixed-sites.yaml", in);
            stated = Statements.of(Shipped.ADVISOR.advise(read, DATE));
            names = Shipped.ADVISOR.explainer().names(read.profile(), DATE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sites[paris].layer=3",
                "sites[paris].layer=\"3\"",
                "sites.paris.layer = 3",
                "connections[ipvpn].circuit.circuits=1",
                "connections[ipvpn].circuit.circuits=1.0",
                "connections[ipvpn].sites=[\"paris\", \"varsovie\"]",
                "connections[ipvpn].circuit.secondLocation=null",
                "sites[*].outcome=recommended",
                "sites[*].outcome!=undetermined",
                "sites[*].models.expressroute-direct!=undetermined",
                "checks.bfd=attention",
                "checks.bfd[*]=attention",
                "checks.bfd!=violated",
                "connections[paris].model=absent",
                "connections[ipvpn:europe].model=absent",
                "connections[paris].model!=any-to-any-ipvpn",
                "sites[paris].layer!=absent"
            })
    void holds(String want) {
        assertThat(Want.parse(want, names).holds(stated)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sites[paris].layer=2",
                "connections[ipvpn].circuit.circuits=2",
                "connections[ipvpn].sites=[\"varsovie\", \"paris\"]",
                "sites[*].recommendedModel=any-to-any-ipvpn",
                "sites[*].recommendedModel!=any-to-any-ipvpn",
                "checks.*=attention",
                "checks.*!=violated",
                "connections[paris].model!=absent",
                "connections[paris].model=any-to-any-ipvpn",
                "sites[paris].layer=absent"
            })
    void doesNotHold(String want) {
        assertThat(Want.parse(want, names).holds(stated)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sites[paris].outcome | 21 | =",
                "sites[paris]=recommended | 1 | sites[paris].outcome",
                "sites[paris].outcome= | 22 | recommended",
                "sites[paris].outcome=recomended | 22 | recommended, partial",
                "connections[ipvpn].circuit.circuits=true | 37 | 1, 2",
                "connections[ipvpn].circuit.billing=null | 36 | metered",
                "connections[ipvpn].sites=paris | 26 | []",
                "sites[pari].outcome=recommended | 7 | paris",
                "checks.bdf=met | 8 | bfd",
                "notices[sites[paris].city]=maybe | 28 | stated"
            })
    void wrong(String want, int column, String offered) {
        assertThatThrownBy(() -> Want.parse(want, names))
                .isInstanceOf(StatementException.class)
                .hasMessageStartingWith("statement:" + column + ": ")
                .hasMessageContaining(offered);
    }

    @Test
    void isPrintedInOneForm() {
        assertThat(Want.parse("sites.paris.layer = 3", names)).hasToString("sites[paris].layer=3");
        assertThat(Want.parse("checks.*!=violated", names)).hasToString("checks.*!=violated");
    }
}
