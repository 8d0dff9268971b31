package consumer;

import io.raccord.Advisor;
import io.raccord.advice.Advice;
import io.raccord.profile.Customer;
import io.raccord.profile.Ethernet;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.report.Format;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** README's example, in a project of its own, on the jar alone. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] arguments) throws Exception {
        Advisor advisor = Advisor.builder().build();
        Profile profile = Profile.builder()
                .customer(Customer.builder().id("acme").name("Acme").build())
                .sites(List.of(Site.builder()
                        .id("paris")
                        .role(SiteRole.DATACENTER)
                        .city("Paris")
                        .ethernet(Ethernet.builder().available(true).build())
                        .build()))
                .build();
        Advice advice = advisor.advise(profile, LocalDate.of(2026, 11, 23));
        System.out.println(advice.sites().get(0).recommendedModel());
        System.out.println(advisor.render(advice, Format.TEXT));
        try {
            advisor.write(advice, Format.PDF, OutputStream.nullOutputStream());
            System.out.println("PDF written");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
