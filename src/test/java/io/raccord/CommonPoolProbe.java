package io.raccord;

import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.report.Format;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Process that evaluates a large customer, then prints the number of threads in the common fork-join pool, which starts
 * a thread for its first task. Arguments: a folder of rules to compile, and a cache folder; without arguments, it only
 * submits a task to the pool.
 */
public final class CommonPoolProbe {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private CommonPoolProbe() {}

    public static void main(String... arguments) throws Exception {
        if (arguments.length == 0) {
            System.out.println(IntStream.range(0, 10_000).parallel().sum());
        } else {
            Profile profile = profile(300);
            Advisor compiled =
                    Advisor.builder().rules(Path.of(arguments[0])).noCache().build();
            compiled.advise(profile(1), DAY);
            Advisor shipped = Advisor.builder().cache(Path.of(arguments[1])).build();
            shipped.verdict(profile, DAY);
            System.out.println(
                    shipped.render(shipped.advise(profile, DAY), Format.TEXT).length());
        }
        System.out.println("threads=" + ForkJoinPool.commonPool().getPoolSize());
    }

    /** A profile of distinct sites with open questions, large enough to be evaluated in several threads. */
    static Profile profile(int size) {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sites.add(Site.builder()
                    .id("s" + i)
                    .role(i % 3 == 0 ? SiteRole.DATACENTER : SiteRole.OFFICE)
                    .city(i % 2 == 0 ? "Paris" : "London")
                    .bandwidthMbps(50 + i)
                    .build());
        }
        return Profile.builder()
                .customer(Customer.builder().id("large").build())
                .sites(sites)
                .build();
    }
}
