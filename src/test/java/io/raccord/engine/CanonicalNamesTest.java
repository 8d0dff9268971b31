package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.pipeline.AdvicePipeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules compare the names of the catalog, however a profile writes them; a proof shows what the profile states. */
class CanonicalNamesTest {

    private static final String RULE = """
            rule "Named"
              @id("ZZ-1") @source("POLICY-1")
              @title(fr = "Nom")
              @because(en = "it is named", fr = "il est nommé")
              @concludes(en = "It is named", fr = "Il est nommé")
            when
              %s
            then
              insertLogical(new Check("zz", CheckTopic.DESIGN, CheckStatus.VIOLATED, "s"));
            end
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Site( country == "Poland" )           | country: Pologne             | true
            Site( countryCode == "PL" )           | country: Pologne             | true
            Site( country == "Pologne" )          | country: Pologne             | false
            Site( countryAsStated == "Pologne" )  | country: Pologne             | true
            Site( city == "Warsaw" )              | city: Varsovie               | true
            Site( city == "Toulouse" )            | city: TOULOUSE               | true
            Site( city == "Hyderabad" )           | city: hyderabad              | false
            Site( ethernet.provider == "British Telecom" ) | ethernet: {provider: BT} | true
            Site( ethernet.provider == "NTT" )    | ethernet: {provider: NTT}    | true
            Site( peeringLocations contains "Paris" ) | peeringLocations: [PARIS] | true
            """)
    void areWhatRulesCompare(String pattern, String stated, boolean fires) throws IOException {
        RulesFolder rules = RulesFolder.copyTo(folder);
        Files.writeString(rules.root().resolve("expressroute/zz.drl"), RULE.formatted(pattern));
        String profile = """
                schemaVersion: "1"
                customer: {id: c, name: Contoso}
                sites: [{id: s, role: office, %s}]
                """.formatted(stated);
        Advice advice = AdvicePipeline.builder()
                .rules(rules.root())
                .build()
                .advise(
                        new ByteArrayInputStream(profile.getBytes(StandardCharsets.UTF_8)),
                        "profile.yaml",
                        LocalDate.of(2026, 11, 23));
        assertThat(advice.checks().stream().map(CheckAdvice::id).anyMatch("zz"::equals))
                .isEqualTo(fires);
        assertThat(advice.justification().toString()).doesNotContain("AsStated", "countryCode");
    }
}
