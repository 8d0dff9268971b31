package io.raccord.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.conclusion.Claim;
import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Customer;
import io.raccord.profile.Encryption;
import io.raccord.profile.Profile;
import io.raccord.profile.Requirements;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.trace.Evaluation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pins the data that is read from Drools' internal truth maintenance. */
class TruthMaintenanceTest {

    private static final Profile PROFILE = Profile.builder()
            .customer(new Customer("pins", null))
            .requirements(Requirements.builder()
                    .encryption(Encryption.MACSEC)
                    .physicalIsolation(true)
                    .build())
            .sites(List.of(Site.builder().id("s").role(SiteRole.OFFICE).build()))
            .build();

    @Test
    void aConclusionKeepsEverySupport() {
        Evaluation evaluation = Shipped.KNOWLEDGE.evaluate(PROFILE, LocalDate.of(2026, 11, 23));
        Claim excluded = new Claim("s", ConnectivityModel.CLOUD_EXCHANGE, Status.EXCLUDED);
        assertThat(evaluation.supports().stream()
                        .filter(support -> support.conclusions().contains(excluded))
                        .map(support -> support.rule().id()))
                .containsExactlyInAnyOrder("CX-1", "HR-1", "HR-2");
    }

    @Test
    void whatWasWithdrawnIsGone() {
        Evaluation evaluation = Shipped.KNOWLEDGE.evaluate(PROFILE, LocalDate.of(2026, 11, 23));
        assertThat(evaluation.supports())
                .allSatisfy(support -> assertThat(evaluation.conclusions())
                        .containsAll(support.conclusions())
                        .containsAll(support.premises()));
    }
}
