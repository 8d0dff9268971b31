package io.raccord.bench;

import io.raccord.portfolio.DatedProfile;
import io.raccord.laws.PortfolioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same decisions by every engine: first compared, then timed. */
final class EngineTable {

    private static final long SEED = 20261123;

    private final Path node;
    private final Path work;
    private final int profiles;
    private final int rounds;
    private final double seconds;

    /**
     * @param node the folder of the engines of JavaScript
     * @param work an empty folder
     * @param profiles how many profiles all are compared on
     * @param rounds how many rounds are timed
     * @param seconds how long a round takes
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
            return "Equal decisions on %,d profiles. One thread, warm, %d rounds in turn; %s.%n%n"
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
        timed.add(
                new Throughput("the facts alone: names and catalog, from indexes", engines.reader()::read, realistic));
        for (Engine engine : engines.all()) {
            timed.add(new Throughput(engine.title(), engine::decide, realistic));
        }
        timed.forEach(each -> each.warm(rounds * seconds / 2));
        for (int round = 0; round < rounds; round++) {
            timed.forEach(each -> each.round(seconds));
        }
        double hand = Table.median(timed.get(1).rounds());
        Table table = new Table("engine", "profiles/s", "of hand-coded", "rounds");
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
            row(table, engine.title() + ", facts given", rates, hand);
        }
        return table.toString();
    }

    private static void row(Table table, String title, List<Double> rates, double hand) {
        double median = Table.median(rates);
        table.row(title, Table.number(median), "1 / " + Table.number(hand / median), Table.numbers(rates));
    }
}
