package consumer.modular;

import io.raccord.Advisor;
import io.raccord.advice.Advice;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.report.Format;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A named module that embeds Raccord: the engine, the schema validator and the resource bundles run in one as well. */
public final class Main {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (!"io.raccord".equals(Advisor.class.getModule().getName())) {
            throw new IllegalStateException("not in its module: " + Advisor.class.getModule());
        }
        Advisor advisor = Advisor.builder().build();
        Profile profile = Profile.builder()
                .customer(Customer.builder().id("acme").build())
                .sites(List.of(Site.builder().id("paris").role(SiteRole.DATACENTER).city("Paris").build()))
                .build();
        Advice advice = advisor.advise(profile, DAY);
        System.out.println(advisor.render(advice, Format.TEXT).lines().findFirst().orElseThrow());
        if (advisor.render(advice, Format.JSON).isEmpty()) {
            throw new IllegalStateException("no JSON");
        }
        try {
            advisor.advise(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), "profile.json", DAY);
            throw new IllegalStateException("not refused");
        } catch (ProfileRefusedException refused) {
            System.out.println(refused.faults().get(0));
        }
    }
}
