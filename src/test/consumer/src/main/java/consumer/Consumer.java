package consumer;

import io.raccord.pipeline.AdvicePipeline;
import io.raccord.advice.Advice;
import io.raccord.profile.Customer;
import io.raccord.profile.EthernetBuilder;
import io.raccord.profile.Profile;
import io.raccord.profile.ProfileBuilder;
import io.raccord.profile.SiteBuilder;
import io.raccord.profile.SiteRole;
import io.raccord.report.Format;
import java.time.LocalDate;
import java.util.List;

/** README's example, in a project of its own, on the jar alone. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] arguments) throws Exception {
        AdvicePipeline advisor = AdvicePipeline.builder().build();
        Profile profile = ProfileBuilder.builder()
                .customer(new Customer("acme", "Acme"))
                .sites(List.of(SiteBuilder.builder()
                        .id("paris")
                        .role(SiteRole.DATACENTER)
                        .city("Paris")
                        .ethernet(EthernetBuilder.builder().available(true).build())
                        .build()))
                .build();
        Advice advice = advisor.advise(profile, LocalDate.of(2026, 11, 23));
        System.out.println(advice.sites().get(0).recommendedModel());
        System.out.println(advisor.render(advice, Format.TEXT));
    }
}
