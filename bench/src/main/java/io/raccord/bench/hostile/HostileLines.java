package io.raccord.bench.hostile;

import io.raccord.intake.Portfolios;
import io.raccord.laws.PortfolioFile;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.DatedProfile;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.problem.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Mutated lines of customer input: JSON Lines, YAML, CSV and workbooks. Every line must end as advice or as a fault. */
final class HostileLines {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int LINES_A_FILE = 500;

    private final Path root;
    private final Path work;
    private final long seed;
    private final AdvicePipeline pipeline;

    HostileLines(Path root, Path work, long seed) throws IOException {
        this.root = root;
        this.work = work;
        this.seed = seed;
        this.pipeline = AdvicePipeline.builder().noCache().build();
    }

    Tally json(int lines) throws IOException, InterruptedException {
        Path whole = work.resolve("whole.jsonl");
        PortfolioFile.write(whole, 1_000, seed);
        List<String> sound = Files.readAllLines(whole);
        Mutation mutation = new Mutation(seed);
        Tally tally = new Tally("JSON lines");
        for (int done = 0; done < lines; done += LINES_A_FILE) {
            StringBuilder file = new StringBuilder();
            int written = 0;
            for (int i = 0; i < LINES_A_FILE; i++) {
                String line = mutation.of(sound.get((done + i) % sound.size())).replaceAll("[\\r\\n]", " ");
                written += line.isBlank() ? 0 : 1;
                file.append(line).append('\n');
            }
            attack(tally, "in.jsonl", file.toString().getBytes(StandardCharsets.UTF_8), written);
        }
        return tally;
    }

    Tally yaml(int lines) throws IOException, InterruptedException {
        Mutation mutation = new Mutation(seed + 1);
        Tally tally = new Tally("YAML profiles, one line each");
        List<List<String>> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve("facts-samples"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                samples.add(Files.readAllLines(file));
            }
        }
        for (int i = 0; i < lines; i++) {
            attack(tally, "in.yaml", mutated(samples.get(i % samples.size()), mutation, 1), 1);
        }
        return tally;
    }

    Tally csv(int lines) throws IOException, InterruptedException {
        Mutation mutation = new Mutation(seed + 2);
        Tally tally = new Tally("CSV portfolios, two lines each");
        List<String> sound = Files.readAllLines(root.resolve("src/test/resources/tables/comma.csv"));
        for (int i = 0; i < lines; i += 2) {
            attack(tally, "in.csv", mutated(sound, mutation, 2), 1);
        }
        return tally;
    }

    Tally workbooks(int count) throws IOException, InterruptedException {
        Mutation mutation = new Mutation(seed + 3);
        Tally tally = new Tally("workbooks, one sheet each");
        byte[] sound = Files.readAllBytes(root.resolve("src/test/resources/tables/libreoffice.xlsx"));
        for (int i = 0; i < count; i++) {
            attack(tally, "in.xlsx", workbook(sound, mutation), 1);
        }
        return tally;
    }

    /** The lines of a file, {@code count} of them mutated. */
    static byte[] mutated(List<String> lines, Mutation mutation, int count) {
        List<String> changed = new ArrayList<>(lines);
        for (int i = 0; i < count; i++) {
            int at = mutation.below(changed.size());
            changed.set(at, mutation.of(changed.get(at)));
        }
        return String.join("\n", changed).concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(byte[] sound, Mutation mutation) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
                ZipOutputStream out = new ZipOutputStream(made)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                boolean sheet =
                        entry.getName().contains("sheet") || entry.getName().contains("sharedStrings");
                out.write(
                        sheet && entry.getName().endsWith(".xml")
                                ? mutation.of(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                out.closeEntry();
            }
        }
        return made.toByteArray();
    }

    /** Reads a file as a portfolio and advises every entry; fewer than {@code least} entries are lost ones. */
    private void attack(Tally tally, String name, byte[] content, int least) throws IOException, InterruptedException {
        Path file = work.resolve(name);
        Files.write(file, content);
        int entries = 0;
        tally.given(least);
        try (Attack attack = new Attack(tally);
                Portfolio portfolio = Portfolios.open(List.of(file.toString()))) {
            for (PortfolioEntry entry = portfolio.next(); entry != null; entry = portfolio.next()) {
                PortfolioEntry each = entry;
                entries++;
                attack.on(
                        name + ":" + each.line() + " "
                                + new String(content, StandardCharsets.UTF_8)
                                        .lines()
                                        .skip(Math.max(0, each.line() - 1))
                                        .findFirst()
                                        .orElse(""),
                        () -> {
                            DatedProfile dated = each.content().read();
                            pipeline.advise(dated.read(), dated.asOf() == null ? DAY : dated.asOf());
                            return List.of();
                        });
            }
        } catch (RefusedException e) {
            tally.refused(e.faults());
            return;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            tally.internal(name, e);
            return;
        }
        tally.lost(Math.max(0, least - entries));
    }
}
