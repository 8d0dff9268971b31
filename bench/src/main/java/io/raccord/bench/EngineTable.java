package io.raccord.bench;

import io.raccord.laws.PortfolioFile;
import io.raccord.portfolio.DatedProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Comparison of all engines: checks that their decisions are identical, then measures their throughput. */
final class EngineTable {

    private static final long SEED = 20261123;

    private final Path node;
    private final Path work;
    private final int profiles;
    private final int rounds;
    private final double seconds;

    /**
     * Creates the comparison.
     *
     * @param node the folder of the JavaScript engines
     * @param work an empty folder for temporary files
     * @param profiles the number of profiles on which decisions are compared
     * @param rounds the number of timed rounds
     * @param seconds the duration of a round
     */
    EngineTable(Path node, Path work, int profiles, int rounds, double seconds) {
        this.node = node;
        this.work = work;
        this.profiles = profiles;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    String measure(Path rules) throws IOException, InterruptedException {
        Path realistic = work.resolve("realistic.jsonl");
        Path adversarial = work.resolve("adversarial.jsonl");
        new RealisticProfiles(SEED).write(realistic, profiles / 2);
        PortfolioFile.write(adversarial, profiles - profiles / 2, SEED);
        List<DatedProfile> asTheyCome = DatedProfiles.read(realistic);
        List<DatedProfile> all = new ArrayList<>(DatedProfiles.read(adversarial));
        all.addAll(asTheyCome);
        try (Engines engines = new Engines(rules, work)) {
            compare(engines, all);
            return "Identical decisions on %,d profiles. One thread, warmed up, %d alternating rounds; %s.%n%n"
                            .formatted(all.size(), rounds, Machine.line())
                    + time(engines, asTheyCome);
        }
    }

    private void compare(Engines engines, List<DatedProfile> all) throws IOException, InterruptedException {
        SameAnswers answers = new SameAnswers(engines.all().get(0), all);
        for (Engine engine : engines.all()) {
            answers.compare(engine);
            System.err.println("equal on " + all.size() + " profiles: " + engine.title());
        }
        Path facts = work.resolve("facts.jsonl");
        NodeEngine.write(all, engines.reader(), facts);
        for (NodeEngine engine : NodeEngine.all(node)) {
            answers.compare(engine, facts);
            System.err.println("equal on " + all.size() + " profiles: " + engine.title());
        }
    }

    private String time(Engines engines, List<DatedProfile> realistic) throws IOException, InterruptedException {
        List<Throughput> timed = new ArrayList<>();
        timed.add(new Throughput("facts only: names and catalog, from maps", engines.reader()::read, realistic));
        for (Engine engine : engines.all()) {
            timed.add(new Throughput(engine.title(), engine::decide, realistic));
        }
        timed.forEach(each -> each.warm(rounds * seconds / 2));
        for (int round = 0; round < rounds; round++) {
            timed.forEach(each -> each.round(seconds));
        }
        double hand = Table.median(timed.get(1).rounds());
        Table table = new Table("engine", "profiles/s", "vs. hand-coded", "rounds");
        Throughput lookups = timed.remove(0);
        table.row(lookups.title(), Table.number(Table.median(lookups.rounds())), "", Table.numbers(lookups.rounds()));
        timed.forEach(each -> row(table, each.title(), each.rounds(), hand));
        Path facts = work.resolve("timed.jsonl");
        int few = Math.min(realistic.size(), Math.max(100, (int) (1_000 * seconds)));
        NodeEngine.write(realistic.subList(0, few), engines.reader(), facts);
        for (NodeEngine engine : NodeEngine.all(node)) {
            List<Double> took = engine.decide(facts, work.resolve("timed-decisions.jsonl"), rounds + rounds / 2);
            List<Double> rates = took.subList(rounds / 2, took.size()).stream()
                    .map(each -> few / each)
                    .toList();
            row(table, engine.title() + ", facts precomputed", rates, hand);
        }
        return table.toString();
    }

    private static void row(Table table, String title, List<Double> rates, double hand) {
        double median = Table.median(rates);
        table.row(title, Table.number(median), "1 / " + Table.number(hand / median), Table.numbers(rates));
    }
}
