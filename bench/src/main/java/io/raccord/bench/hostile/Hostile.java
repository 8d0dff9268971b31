package io.raccord.bench.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Entry point: prints a table of how hostile inputs end, and exits with status 1 if one of them ends in another way than
 * as an answer or as a fault with its place. Arguments: folder to work in, number of rule texts, number of lines, seed.
 */
public final class Hostile {

    private Hostile() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Path root = Path.of("").toAbsolutePath();
        Path work = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        int texts = Integer.parseInt(arguments[1]);
        int lines = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        List<Tally> tallies = new ArrayList<>();
        tallies.add(new HostileRules(root).attack(texts, seed));
        HostileLines input = new HostileLines(root, work, seed);
        tallies.add(input.json(lines * 60 / 100));
        tallies.add(input.yaml(lines * 10 / 100));
        tallies.add(input.csv(lines * 10 / 100));
        tallies.add(input.workbooks(lines * 4 / 100));
        HostilePacks packs = new HostilePacks(root, work, seed);
        int reads = Math.max(5, lines / 1_000);
        tallies.add(packs.attack("catalog CSV, 150 lines a pack", ".csv", reads, 150));
        tallies.add(packs.attack("words, dates, parameters, three lines a pack", ".yaml", reads * 2, 3));
        tallies.add(packs.attack("cases, three lines a pack", ".cases.yaml", reads * 2, 3));
        System.out.print(Tally.header());
        tallies.forEach(each -> System.out.print(each.row()));
        System.exit(tallies.stream().allMatch(Tally::isSound) ? 0 : 1);
    }
}
