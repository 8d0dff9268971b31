package io.raccord.bench;

import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.DatedProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures how the time for a full advice grows with the number of rules, of sites and of catalog rows. */
final class Growth {

    private static final long SEED = 7;
    /** More sites than Raccord caches, so that every site is evicted before it occurs again. */
    private static final int FORGOTTEN = 24_000;

    private static final int[] SITES = {1, 20, 200, 2000};

    private final Path rules;
    private final Path work;
    private final int rounds;
    private final double seconds;

    /**
     * Creates the measurement.
     *
     * @param rules the folder of the shipped rules
     * @param work an empty folder for temporary files
     * @param rounds the number of timed rounds
     * @param seconds the minimum duration of a round
     */
    Growth(Path rules, Path work, int rounds, double seconds) {
        this.rules = rules;
        this.work = work;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** The table for {@code factors} times the rules, where the copies do not match the customers. */
    String withRules(List<Integer> factors) throws IOException {
        List<DatedProfile> profiles = profiles(0, FORGOTTEN / 2);
        List<Throughput> timed = new ArrayList<>();
        List<Double> compiled = new ArrayList<>();
        for (int factor : factors) {
            Path grown = work.resolve("rules-" + factor);
            int count = GrownRules.write(rules, grown, factor);
            long from = System.nanoTime();
            AdvicePipeline advisor =
                    AdvicePipeline.builder().rules(grown).noCache().build();
            compiled.add((System.nanoTime() - from) / 1e9);
            timed.add(new Throughput("%,d (x %d)".formatted(count, factor), advisor::advise, profiles));
            System.err.println("grown to " + count + " rules");
        }
        time(timed);
        Table table = new Table("rules", "compilation, s", "profiles/s", "vs. shipped", "rounds");
        double shipped = Table.median(timed.get(0).rounds());
        for (int i = 0; i < timed.size(); i++) {
            List<Double> rates = timed.get(i).rounds();
            table.row(
                    timed.get(i).title(),
                    Table.number(compiled.get(i)),
                    Table.number(Table.median(rates)),
                    Table.number(Table.median(rates) / shipped),
                    Table.numbers(rates));
        }
        return headed(table);
    }

    /** The table for more sites per profile. */
    String withSites() throws IOException {
        AdvicePipeline advisor = AdvicePipeline.builder().build();
        List<Throughput> timed = new ArrayList<>();
        for (int sites : SITES) {
            timed.add(new Throughput(Integer.toString(sites), advisor::advise, profiles(sites, FORGOTTEN / sites)));
        }
        time(timed);
        Table table = new Table("sites per profile", "ms per profile", "ms per site", "rounds, ms per profile");
        for (int i = 0; i < timed.size(); i++) {
            List<Double> took =
                    timed.get(i).rounds().stream().map(rate -> 1_000 / rate).toList();
            double median = Table.median(took);
            table.row(timed.get(i).title(), Table.number(median), Table.number(median / SITES[i]), Table.numbers(took));
        }
        return headed(table);
    }

    /** The table for {@code factors} times the catalog rows. */
    String withCatalog(List<Integer> factors) throws IOException {
        List<DatedProfile> profiles = profiles(0, FORGOTTEN / 2);
        List<Throughput> timed = new ArrayList<>();
        for (int factor : factors) {
            Path grown = work.resolve("catalog-" + factor);
            int rows = GrownCatalog.write(rules, grown, factor);
            AdvicePipeline advisor = AdvicePipeline.builder()
                    .rules(grown)
                    .cache(work.resolve("cache"))
                    .build();
            timed.add(new Throughput("%,d (x %d)".formatted(rows, factor), advisor::advise, profiles));
        }
        time(timed);
        Table table = new Table("location and provider rows", "profiles/s", "vs. shipped", "rounds");
        double shipped = Table.median(timed.get(0).rounds());
        for (Throughput each : timed) {
            double median = Table.median(each.rounds());
            table.row(each.title(), Table.number(median), Table.number(median / shipped), Table.numbers(each.rounds()));
        }
        return headed(table);
    }

    private static String headed(Table table) throws IOException {
        return "Full advice, one thread, warmed up, alternating rounds; " + Machine.line() + ".\n\n" + table;
    }

    /** Warms all of them up, then alternates between them, so that other load affects all alike. */
    private void time(List<Throughput> timed) {
        timed.forEach(each -> each.warm(2 * rounds * seconds));
        for (int round = 0; round < rounds; round++) {
            timed.forEach(each -> each.round(seconds));
        }
    }

    private List<DatedProfile> profiles(int sites, int count) throws IOException {
        Path file = work.resolve("sites-" + sites + ".jsonl");
        new RealisticProfiles(SEED).write(file, count, sites);
        return new ArrayList<>(DatedProfiles.read(file));
    }
}
