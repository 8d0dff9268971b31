package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import io.raccord.engine.check.RuleCheck;
import io.raccord.intake.Packs;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guard accepts rules that an architect may legitimately write. */
class LegitimateRulesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            role != SiteRole.COLOCATION           | role == SiteRole.DATACENTER
            role != SiteRole.COLOCATION           | role == SiteRole.DATACENTER || role == SiteRole.OFFICE
            role != SiteRole.COLOCATION           | role in ( SiteRole.DATACENTER, SiteRole.OFFICE )
            role != SiteRole.COLOCATION           | !( role == SiteRole.COLOCATION )
            role != SiteRole.COLOCATION           | bandwidthMbps > 0, bandwidthMbps != null
            role != SiteRole.COLOCATION           | city == null
            role != SiteRole.COLOCATION           | id matches "(?i)paris[ -]?[0-9]*"
            role != SiteRole.COLOCATION           | peeringLocations contains "Paris"
            role != SiteRole.COLOCATION           | colocation.operator != null
            not ExchangeOperator( site == $site ) | exists ExchangeOperator( site == $site )
            not ExchangeOperator( site == $site ) | Wan( technology == WanTechnology.MPLS_IPVPN )
            not ExchangeOperator( site == $site ) | Parameter( id == "provider-circuit-max-bandwidth", $max : number )
            not ExchangeOperator( site == $site ) | List( size > 1 ) from collect( ExchangeOperator( site == $site ) )
            not ExchangeOperator( site == $site ) | $c : Catalog() Provider( $p : name ) from $c.carriers($operator)
            not ExchangeOperator( site == $site ) | $c : Catalog() Country( $k : code ) from $c.countries($operator)
            not ExchangeOperator( site == $site ) | $c : Catalog() KnownCity( $at : coordinates ) from $c.citiesNamed($operator, $operator) NearLocation( position >= 0, km > 0, $n : name, $k : location.countryCode, $p : location.coordinates ) from $c.near($at) PeeringLocation( $k == countryCode, $p == coordinates, $n == name ) from $c.location($n)
            Status.EXCLUDED));                    | Status.EXCLUDED)); insertLogical(new WanProvider($site));
            when                                  | /* why: when it is so, then end */ when // then
            exclu sur le site {site}")            | exclu sur le site {site}") date-effective "direct-known"
            exclu sur le site {site}")            | exclu sur le site {site}") date-expires "2031-01-01"
            Cloud exchange is excluded at {site}  | Cloud exchange: “excluded” at {site} (100 %; $5, é)
            // Cloud exchange                     | import io.raccord.profile.Site //
            """)
    void pass(String old, String edit) throws Exception {
        RulesFolder rules = RulesFolder.copyTo(folder);
        rules.edit("cloud-exchange.drl", old, edit);
        RuleCheck check = new RuleCheck(Packs.read(rules.root(), "rules"));
        check.check();
        assertThat(check.faults()).isEmpty();
        assertThat(check.findings()).isEmpty();
    }
}
