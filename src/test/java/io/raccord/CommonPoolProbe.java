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
 * A process that advises a large customer, and prints how many threads the common fork-join pool has then: a pool that
 * gets its first task starts one. Arguments: a folder of rules to compile, one for the cache; none: uses the pool.
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

    /** Sites that differ, and leave open what matters: many of them are evaluated in several threads. */
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
