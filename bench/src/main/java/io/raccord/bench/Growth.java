package io.raccord.bench;

import io.raccord.Advisor;
import io.raccord.intake.DatedProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the time of whole advice grows with rules, with sites and with the catalog. */
final class Growth {

    private static final long SEED = 7;
    private static final int[] SITES = {1, 20, 200, 2000};

    private final Path rules;
    private final Path work;
    private final int rounds;
    private final double seconds;

    /**
     * @param rules the folder of the shipped rules
     * @param work an empty folder
     * @param rounds how many rounds are timed
     * @param seconds how long a round takes at least
     */
    Growth(Path rules, Path work, int rounds, double seconds) {
        this.rules = rules;
        this.work = work;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** With {@code factors} times the rules, the others being of other customers. */
    String withRules(List<Integer> factors) throws IOException {
        List<DatedProfile> profiles = profiles(0, 1_000);
        Table table = new Table("rules", "compiled in s", "profiles/s", "of shipped", "rounds");
        double shipped = 0;
        for (int factor : factors) {
            Path grown = work.resolve("rules-" + factor);
            int count = GrownRules.write(rules, grown, factor);
            long from = System.nanoTime();
            Advisor advisor = Advisor.builder().rules(grown).noCache().build();
            double compiled = (System.nanoTime() - from) / 1e9;
            List<Double> rates = rates(advisor, profiles);
            double median = Table.median(rates);
            shipped = shipped == 0 ? median : shipped;
            table.row(
                    "%,d (x %d)".formatted(count, factor),
                    Table.number(compiled),
                    Table.number(median),
                    Table.number(median / shipped),
                    Table.numbers(rates));
            System.err.println("grown to " + count + " rules");
        }
        return "Whole advice, one thread, warm; " + Machine.line() + ".\n\n" + table;
    }

    /** With more sites a profile. */
    String withSites() throws IOException {
        Advisor advisor = Advisor.builder().build();
        Table table = new Table("sites a profile", "ms a profile", "ms a site", "rounds, ms a profile");
        for (int sites : SITES) {
            List<Double> took = rates(advisor, profiles(sites, Math.max(1, 1_000 / sites))).stream()
                    .map(rate -> 1_000 / rate)
                    .toList();
            double median = Table.median(took);
            table.row(Integer.toString(sites), Table.number(median), Table.number(median / sites), Table.numbers(took));
            System.err.println("grown to " + sites + " sites");
        }
        return "Whole advice, one thread, warm; " + Machine.line() + ".\n\n" + table;
    }

    /** With {@code factors} times the rows of the catalog. */
    String withCatalog(List<Integer> factors) throws IOException {
        List<DatedProfile> profiles = profiles(0, 1_000);
        Table table = new Table("rows of locations and providers", "profiles/s", "of shipped", "rounds");
        double shipped = 0;
        for (int factor : factors) {
            Path grown = work.resolve("catalog-" + factor);
            int rows = GrownCatalog.write(rules, grown, factor);
            List<Double> rates = rates(
                    Advisor.builder().rules(grown).cache(work.resolve("cache")).build(), profiles);
            double median = Table.median(rates);
            shipped = shipped == 0 ? median : shipped;
            table.row(
                    "%,d (x %d)".formatted(rows, factor),
                    Table.number(median),
                    Table.number(median / shipped),
                    Table.numbers(rates));
            System.err.println("grown to " + rows + " rows");
        }
        return "Whole advice, one thread, warm; " + Machine.line() + ".\n\n" + table;
    }

    private List<Double> rates(Advisor advisor, List<DatedProfile> profiles) {
        Throughput timed = new Throughput("", advisor::advise, profiles);
        timed.warm(rounds * seconds);
        for (int round = 0; round < rounds; round++) {
            timed.round(seconds);
        }
        return timed.rounds();
    }

    private List<DatedProfile> profiles(int sites, int count) throws IOException {
        Path file = work.resolve("sites-" + sites + ".jsonl");
        new RealisticProfiles(SEED).write(file, count, sites);
        return new ArrayList<>(DatedProfiles.read(file));
    }
}
