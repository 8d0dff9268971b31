package io.raccord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Entry point for the parts of {@code bench/run} that run in a JVM: {@code engines}, {@code rules}, {@code sites},
 * {@code catalog} and {@code json} print a table; {@code profiles FILE COUNT SEED} writes realistic profiles, {@code single-sites FILE
 * COUNT SEED} the same with one site each; {@code machine} prints a description of the machine; {@code page FILE NAME}
 * replaces a part of a page by standard input.
 */
public final class Bench {

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        switch (arguments[0]) {
            case "profiles" ->
                new RealisticProfiles(Long.parseLong(arguments[3]))
                        .write(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            case "single-sites" ->
                new RealisticProfiles(Long.parseLong(arguments[3]))
                        .write(Path.of(arguments[1]), Integer.parseInt(arguments[2]), 1);
            case "one-thread" -> System.out.println(new OneThread(Path.of(arguments[1])).line());
            case "machine" -> System.out.println(Machine.line());
            case "page" ->
                new Page(Path.of(arguments[1]))
                        .replace(arguments[2], new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
            default -> System.out.print(table(arguments[0]));
        }
    }

    private static String table(String part) throws IOException, InterruptedException {
        Path rules = Path.of("rules").toAbsolutePath();
        Path work = Files.createDirectories(
                Path.of(System.getProperty("work", "bench/target/work"), part).toAbsolutePath());
        int rounds = Integer.getInteger("rounds", 7);
        double seconds = Double.parseDouble(System.getProperty("seconds", "2"));
        Growth growth = new Growth(rules, work, rounds, seconds);
        return switch (part) {
            case "engines" ->
                new EngineTable(
                                Path.of("bench/node").toAbsolutePath(),
                                work,
                                Integer.getInteger("profiles", 20_000),
                                rounds,
                                seconds)
                        .measure(rules);
            case "rules" -> growth.withRules(factors("1,10"));
            case "sites" -> growth.withSites();
            case "catalog" -> growth.withCatalog(factors("1,10"));
            case "json" -> new JsonTable(Path.of("facts-samples"), rounds, seconds).measure();
            default -> throw new IllegalArgumentException("no such part: " + part);
        };
    }

    private static List<Integer> factors(String standard) {
        return Arrays.stream(System.getProperty("factors", standard).split(","))
                .map(Integer::valueOf)
                .toList();
    }
}
