package io.raccord.bench.hostile;

import io.raccord.intake.Cases;
import io.raccord.intake.Packs;
import io.raccord.problem.Fault;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Mutated lines of the data of a rule pack: catalog, words, dates, parameters, sources and cases. */
final class HostilePacks {

    private final Path pack;
    private final Path folder;
    private final long seed;

    HostilePacks(Path root, Path work, long seed) throws IOException {
        Path rules = root.resolve("rules");
        this.folder = work.resolve("rules");
        this.pack = folder.resolve("expressroute");
        this.seed = seed;
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".drl") && !file.toString().endsWith(".md")) {
                    Path copy = folder.resolve(rules.relativize(file).toString());
                    Files.createDirectories(copy.resolveSibling("."));
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Mutates {@code each} lines of the files that end with {@code ending}, {@code count} times. */
    Tally attack(String kind, String ending, int count, int each) throws IOException, InterruptedException {
        Mutation mutation = new Mutation(seed + ending.hashCode());
        Tally tally = new Tally(kind);
        List<Path> files;
        try (Stream<Path> all = Files.walk(pack)) {
            files = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
        try (Attack attack = new Attack(tally)) {
            for (int i = 0; i < count; i++) {
                Path file = files.get(i % files.size());
                byte[] sound = Files.readAllBytes(file);
                byte[] changed = HostileLines.mutated(Files.readAllLines(file), mutation, each);
                Files.write(file, changed);
                tally.given(each);
                attack.on(file.getFileName() + " " + i, this::faults);
                Files.write(file, sound);
            }
        }
        return tally;
    }

    private List<Fault> faults() {
        try {
            List<Fault> faults = new ArrayList<>(Cases.read(folder, "rules").faults());
            RulePacks packs = Packs.read(folder, "rules");
            faults.addAll(packs.faults());
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
