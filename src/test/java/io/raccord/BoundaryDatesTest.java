package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.advice.SiteAdvice;
import io.raccord.conclusion.Layer;
import io.raccord.conclusion.Outcome;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Customer;
import io.raccord.profile.Ethernet;
import io.raccord.profile.Profile;
import io.raccord.profile.Requirements;
import io.raccord.profile.Routing;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice for each boundary date and the day before it, in any time zone and locale. */
class BoundaryDatesTest {

    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Locale LOCALE = Locale.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(ZONE);
        Locale.setDefault(LOCALE);
    }

    private static Profile profile(Routing routing) {
        return Profile.builder()
                .customer(new Customer("dates", null))
                .requirements(Requirements.builder().routing(routing).build())
                .sites(List.of(Site.builder()
                        .id("s")
                        .role(SiteRole.DATACENTER)
                        .ethernet(Ethernet.builder().available(true).build())
                        .build()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, en-US",
        "Pacific/Kiritimati, fr-FR",
        "Pacific/Pago_Pago, de-DE",
        "Asia/Tokyo, th-TH-u-ca-buddhist",
        "America/New_York, tr-TR",
        "Asia/Riyadh, ar-SA"
    })
    void eachSideIsRight(String zone, String locale) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(Locale.forLanguageTag(locale));
        AdvicePipeline advisor = AdvicePipeline.builder().rules(Shipped.RULES).build();

        assertThatThrownBy(() -> advisor.advise(profile(Routing.NO_PREFERENCE), LocalDate.of(2017, 2, 8)))
                .isInstanceOf(ProfileRefusedException.class)
                .hasMessageContaining("asOf");
        assertThatThrownBy(() -> advisor.advise(profile(Routing.NO_PREFERENCE), LocalDate.of(1815, 6, 18)))
                .isInstanceOf(ProfileRefusedException.class);
        assertThat(site(advisor, Routing.NO_PREFERENCE, LocalDate.of(2017, 2, 9))
                        .models())
                .hasSize(3);

        assertThat(site(advisor, Routing.NO_PREFERENCE, LocalDate.of(2020, 10, 6))
                        .models())
                .hasSize(3);
        assertThat(site(advisor, Routing.NO_PREFERENCE, LocalDate.of(2020, 10, 7))
                        .models())
                .hasSize(4);

        assertThat(site(advisor, Routing.NO_PREFERENCE, LocalDate.of(2024, 10, 17))
                        .layer())
                .isEqualTo(Layer.EITHER);
        assertThat(site(advisor, Routing.NO_PREFERENCE, LocalDate.of(2024, 10, 18))
                        .layer())
                .isEqualTo(Layer.TWO);

        assertThat(site(advisor, Routing.PROVIDER_MANAGED, LocalDate.of(2024, 10, 17))
                        .outcome())
                .isEqualTo(Outcome.RECOMMENDED);
        assertThat(site(advisor, Routing.PROVIDER_MANAGED, LocalDate.of(2024, 10, 18))
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    private static SiteAdvice site(AdvicePipeline advisor, Routing routing, LocalDate asOf) {
        return advisor.advise(profile(routing), asOf).sites().get(0);
    }
}
