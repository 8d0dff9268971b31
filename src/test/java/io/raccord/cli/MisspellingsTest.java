package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt name gets the right suggestion wherever it is written, and none rather than a silly one. */
class MisspellingsTest {

    private static final Pattern SUGGESTION = Pattern.compile(
            "(?:did you mean |closest match: |similar names in the catalog: |the nearest names are: )([^;?\\n\\[]+)");

    @TempDir
    Path folder;

    /** The suggestions in what Raccord prints about {@code written}; empty if it has none. */
    private static String suggested(String printed, String written) {
        List<String> suggested = new ArrayList<>();
        printed.lines().filter(line -> line.contains(written)).forEach(line -> {
            Matcher matcher = SUGGESTION.matcher(line);
            while (matcher.find()) {
                suggested.add(matcher.group(1).replaceAll("[.\\s]+$", ""));
            }
        });
        return String.join(", ", suggested);
    }

    private String profile(String lines, String about) throws IOException {
        Path profile = Files.writeString(
                folder.resolve("profile.yaml"),
                "schemaVersion: \"1\"\ncustomer: {id: c, name: Contoso}\n" + lines + "\n");
        CommandRun run = CommandRun.of("advise", profile.toString());
        return suggested(run.out() + run.err(), about);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            city: Amsterdma                  | city                | Amsterdam
            city: Varsovi                    | city                | Varsovie
            city: Toulous                    | city                | Toulouse
            country: Frnace                  | country             | France
            country: Polonge                 | country             | Pologne
            ethernet: {provider: Verizonn}   | ethernet.provider   | Verizon
            ethernet: {provider: Telia}      | ethernet.provider   | Telia Carrier
            ethernet: {provider: Equnix}     | ethernet.provider   | Equinix
            ethernet: {provider: British Telecomm} | ethernet.provider | British Telecom
            peeringLocations: [Londres]      | peeringLocations    | 'London, London2'
            peeringLocations: [Frankfrut]    | peeringLocations    | 'Frankfurt, Frankfurt2'
            bandwith: 500                    | bandwith            | bandwidthMbps
            rol: office                      | rol                 | role
            ethernet: {provider: SFR Business} | ethernet.provider | ''
            ethernet: {provider: Telecom}    | ethernet.provider   | ''
            ethernet: {provider: MPLS}       | ethernet.provider   | ''
            ethernet: {provider: Acme Networks} | ethernet.provider | ''
            city: Xyzzyville                 | city                | ''
            country: Atlantis                | country             | ''
            colour: red                      | colour              | ''
            """)
    void inASite(String written, String about, String suggested) throws IOException {
        assertThat(profile("sites: [{id: s, role: office, " + written + "}]", about))
                .isEqualTo(suggested);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'requirements: {azureRegions: [france-centrale]}' | azureRegions[0] | France Central
            'requirements: {azureRegions: [Francia Central]}' | azureRegions[0] | France Central
            'requirements: {azureRegions: [Europe West]}'     | azureRegions[0] | ''
            'requirements: {azureRegions: [Atlantis]}'        | azureRegions[0] | ''
            'requirements: {bandwith: 500}'                   | bandwith        | bandwidthMbps
            'requirements: {encryption: macsek}'              | encryption      | macsec
            'wan: {technology: mpls-ipvpm}'                   | technology      | mpls-ipvpn
            'wan: {provider: Bouygues Telecom}'               | wan.provider    | ''
            """)
    void inTheRestOfAProfile(String written, String about, String suggested) throws IOException {
        assertThat(profile("sites: [{id: s, role: office}]\n" + written, about)).isEqualTo(suggested);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            advize               | advise
            rules chek           | check
            advise --fromat      | --format
            advise --lnag        | --lang
            advise --format jsn  | json
            catalog loctions     | locations
            qwerty               | ''
            advise --qwerty      | ''
            """)
    void onTheCommandLine(String arguments, String suggested) {
        assertThat(suggested(CommandRun.of(arguments.split(" ")).err(), "")).isEqualTo(suggested);
    }

    @Test
    void inFrenchToo() {
        assertThat(CommandRun.of("advise", "--lang=fr", "--fromat").err()).contains("vouliez-vous dire --format");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            role != SiteRole.COLOCATION           | role != SiteRole.COLOCATON           | COLOCATION
            role != SiteRole.COLOCATION           | role != SiteRol.COLOCATION           | SiteRole
            role != SiteRole.COLOCATION           | rolle != SiteRole.COLOCATION         | role
            not ExchangeOperator( site == $site ) | not ExchangeOperatr( site == $site ) | ExchangeOperator
            not ExchangeOperator( site == $site ) | not ExchangeOperator( site == $sit ) | $site
            new Claim(                            | new Clam(                            | Claim
            role != SiteRole.COLOCATION           | qwerty != SiteRole.COLOCATION        | ''
            """)
    void inARule(String old, String mistake, String suggested) throws IOException {
        RulesFolder rules = RulesFolder.copyTo(folder);
        rules.edit("cloud-exchange.drl", old, mistake);
        CommandRun run = CommandRun.of("rules", "check", rules.root().toString());
        assertThat(suggested(run.out() + run.err(), ""))
                .as(run.out() + run.err())
                .isEqualTo(suggested);
    }

    @Test
    void aConstantWithTheSameStem() throws IOException {
        RulesFolder rules = RulesFolder.copyTo(folder);
        rules.edit(
                "checks-needs.drl", "\"cloud-isolation\", CheckTopic.DESIGN", "\"cloud-isolation\", CheckTopic.ROUTE");
        CommandRun run = CommandRun.of("rules", "check", rules.root().toString());
        assertThat(suggested(run.out() + run.err(), "ROUTE")).isEqualTo("ROUTING");
    }
}
