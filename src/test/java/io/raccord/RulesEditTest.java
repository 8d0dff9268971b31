package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.advice.Advice;
import io.raccord.conclusion.Layer;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.problem.RulesRefusedException;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Customer;
import io.raccord.profile.Ethernet;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.profile.Wan;
import io.raccord.profile.WanTechnology;
import io.raccord.report.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edit in a copy of the rules folder changes the next advice, without a build step. */
class RulesEditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Profile PROFILE = Profile.builder()
            .customer(new Customer("edit", null))
            .wan(new Wan(WanTechnology.MPLS_IPVPN, null, true, null))
            .sites(List.of(Site.builder()
                    .id("s")
                    .role(SiteRole.DATACENTER)
                    .onWan(true)
                    .ethernet(Ethernet.builder().available(true).build())
                    .build()))
            .build();

    @TempDir
    Path folder;

    private RulesFolder rules;

    @BeforeEach
    void copy() throws Exception {
        rules = RulesFolder.copyTo(folder);
    }

    private Advice advise(LocalDate asOf) throws Exception {
        return AdvicePipeline.builder().rules(rules.root()).build().advise(PROFILE, asOf);
    }

    @Test
    void aConstraint() throws Exception {
        rules.edit("hard-requirements.drl", "Routing.SELF_MANAGED", "Routing.NO_PREFERENCE");
        Advice advice = advise(TODAY);
        assertThat(Shipped.ADVISOR.advise(PROFILE, TODAY).sites().get(0).recommendedModel())
                .isEqualTo(ConnectivityModel.ANY_TO_ANY_IPVPN);
        assertThat(advice.sites().get(0).recommendedModel()).isEqualTo(ConnectivityModel.POINT_TO_POINT_ETHERNET);
        assertThat(advice.rules().digest()).isNotEqualTo(Shipped.PACKS.digest());
    }

    @Test
    void aText() throws Exception {
        rules.edit("point-to-point-ethernet.drl", "a carrier can deliver", "someone can deliver");
        AdvicePipeline advisor = AdvicePipeline.builder().rules(rules.root()).build();
        assertThat(advisor.render(advisor.advise(PROFILE, TODAY), Format.TEXT)).contains("Someone can deliver");
    }

    @Test
    void theModelOrder() throws Exception {
        rules.edit(
                "parameters.yaml",
                "[expressroute-direct, cloud-exchange, any-to-any-ipvpn, point-to-point-ethernet]",
                "[expressroute-direct, cloud-exchange, point-to-point-ethernet, any-to-any-ipvpn]");
        assertThat(advise(TODAY).sites().get(0).recommendedModel())
                .isEqualTo(ConnectivityModel.POINT_TO_POINT_ETHERNET);
    }

    @Test
    void aDate() throws Exception {
        rules.edit(
                "parameters.yaml",
                "[expressroute-direct, cloud-exchange, any-to-any-ipvpn, point-to-point-ethernet]",
                "[point-to-point-ethernet, expressroute-direct, cloud-exchange, any-to-any-ipvpn]");
        rules.edit("dates.yaml", "2024-10-18", "2025-01-01");
        assertThat(advise(LocalDate.of(2024, 12, 31)).sites().get(0).layer()).isEqualTo(Layer.EITHER);
        assertThat(advise(LocalDate.of(2025, 1, 1)).sites().get(0).layer()).isEqualTo(Layer.TWO);
    }

    @Test
    void windowsLineEndsAndAByteOrderMark() throws Exception {
        Path file = rules.root().resolve("expressroute/status.drl");
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        assertThat(advise(TODAY).sites())
                .isEqualTo(Shipped.ADVISOR.advise(PROFILE, TODAY).sites());
    }

    @Test
    void noRulesAtAll() {
        assertThatThrownBy(() -> AdvicePipeline.builder()
                        .rules(folder.resolve("expressroute/catalog"))
                        .build())
                .isInstanceOf(RulesRefusedException.class)
                .hasMessageContaining("no rules found here");
    }

    @Test
    void aFileWithoutRules() throws Exception {
        for (String theme : List.of("status", "layers")) {
            Files.writeString(
                    rules.root().resolve("expressroute/" + theme + ".drl"), "package io.raccord.rules.expressroute\n");
        }
        assertThatThrownBy(() -> advise(TODAY))
                .isInstanceOf(RulesRefusedException.class)
                .hasMessageContaining("the file contains no rule");
    }

    @Test
    void faultsOfDataAndRulesAreSaidTogether() throws Exception {
        rules.edit("parameters.yaml", "[true, false]", "[true, false");
        rules.edit("catalog/locations.csv", "location_kind", "kind");
        rules.edit("status.drl", "status == Status.EXCLUDED", "statu == Status.EXCLUDED");
        assertThatThrownBy(() -> advise(TODAY))
                .isInstanceOfSatisfying(
                        RulesRefusedException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.place().file().replaceAll(".*/", ""))
                                .containsOnly("parameters.yaml", "locations.csv", "status.drl"));
    }
}
