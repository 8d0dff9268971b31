package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.pipeline.AdvicePipeline;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choices of policy section 13 on connections and locations, made otherwise than shipped. */
class LocationChoicesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String MARSEILLE =
            "requirements: {resiliency: maximum}\nsites: [{id: s, role: office, city: Marseille, ethernet: {available: true, provider: Colt}}]";
    private static final String OSLO =
            "wan: {technology: mpls-ipvpn, provider: Swisscom}\nrequirements: {resiliency: standard}\nsites: [{id: s, role: branch, onWan: true, city: Oslo}]";

    @TempDir
    Path folder;

    private RulesFolder rules;

    @BeforeEach
    void copy() throws Exception {
        rules = RulesFolder.copyTo(folder);
    }

    @Test
    void aWanSharesOneConnection() throws Exception {
        choose("ipvpn-by-region", "true", "false");
        assertThat(connections("wan: {technology: mpls-ipvpn, provider: Orange}\n"
                        + "requirements: {azureRegions: [West Europe, East US]}\n"
                        + "sites: [{id: a, role: branch, onWan: true, city: Paris},"
                        + " {id: b, role: branch, onWan: true, city: New York}]"))
                .extracting(ConnectionAdvice::id)
                .containsExactly("ipvpn");
    }

    @Test
    void noLocationIsAdded() throws Exception {
        choose("second-location-added", "true", "false");
        assertThat(circuit(MARSEILLE).secondLocation()).isNull();
        assertThat(circuit(OSLO).peeringLocation()).isEqualTo("Oslo");
    }

    @Test
    void aLocationIsAddedAtTheLargestDistance() throws Exception {
        choose("nearest-max-distance", "2000", "661");
        assertThat(circuit(MARSEILLE).secondLocation()).isEqualTo("Paris");
        assertThat(circuit(OSLO).peeringLocation()).isEqualTo("Oslo");
    }

    @Test
    void noLocationIsAddedBeyondTheLargestDistance() throws Exception {
        choose("nearest-max-distance", "2000", "660");
        assertThat(circuit(MARSEILLE).secondLocation()).isEqualTo("Geneva");
    }

    private void choose(String parameter, String shipped, String chosen) throws Exception {
        String text = Files.readString(rules.root().resolve("expressroute/parameters.yaml"));
        String entry = text.substring(text.indexOf("\n" + parameter + ":"));
        String begins = "knowledge-begins: ";
        String old = entry.substring(0, entry.indexOf(begins)) + begins;
        rules.edit("parameters.yaml", old + shipped, old + chosen);
    }

    private CircuitAdvice circuit(String profile) throws Exception {
        return connections(profile).get(0).circuit();
    }

    private List<ConnectionAdvice> connections(String profile) throws Exception {
        String text = "schemaVersion: \"1\"\ncustomer: {id: c}\n" + profile;
        return AdvicePipeline.builder()
                .rules(rules.root())
                .build()
                .advise(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "c.yaml", TODAY)
                .connections();
    }
}
