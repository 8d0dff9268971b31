package io.raccord.cli.rules;

import io.raccord.authoring.CaseReports;
import io.raccord.authoring.CaseSuite;
import io.raccord.authoring.FolderWatch;
import io.raccord.cache.RuleCache;
import io.raccord.cli.option.CacheOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.OutputFile;
import io.raccord.cli.terminal.Refusals;
import io.raccord.intake.Cases;
import io.raccord.language.Language;
import io.raccord.problem.Nearest;
import io.raccord.problem.RefusedException;
import io.raccord.report.CoverageFormat;
import io.raccord.report.RuleReports;
import io.raccord.review.CaseResult;
import io.raccord.review.EndedCase;
import io.raccord.review.MutationRun;
import io.raccord.review.PackCoverage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules test}: runs the cases beside the rules. */
@Command(
        name = "test",
        description = "Runs the cases beside the rules, and tells what is not as they expect.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 every case passed, 1 a case failed, 2 wrong usage, 3 rules or cases refused.",
        })
final class RulesTestCommand implements Callable<Integer> {

    private static final long PROGRESS = TimeUnit.SECONDS.toNanos(10);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "A rule pack, or a folder of packs. Default: the one that the launcher runs from.")
    private @Nullable Path folder;

    @Option(
            names = "--filter",
            paramLabel = "TEXT",
            description = "Only cases whose theme or name holds TEXT, or that name the rule TEXT.")
    private @Nullable String filter;

    @Option(names = "--watch", description = "Run again whenever a file of DIR changes, until Ctrl-C.")
    private boolean watch;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results to FILE as JUnit XML, too.")
    private @Nullable Path junit;

    @Option(
            names = "--coverage",
            paramLabel = "FORMAT",
            arity = "0..1",
            fallbackValue = "TEXT",
            description = "Tell what the cases leave out of rules and conditions: text (default), json or html.")
    private @Nullable CoverageFormat coverage;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the coverage to FILE, which appears only when complete. Default: standard output.")
    private @Nullable Path output;

    @Option(names = "--mutate", description = "Make rules wrong on purpose, and tell which mistakes no case notices.")
    private boolean mutate;

    @Option(names = "--theme", paramLabel = "THEME", description = "Only mistakes in the rules of THEME.drl.")
    private String theme = "";

    @Option(names = "--sample", paramLabel = "N", description = "At most N mistakes, chosen by --seed. Default: all.")
    private int sample = Integer.MAX_VALUE;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "A whole number; the same chooses the same. Default: 1.")
    private long seed = 1;

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Option(names = "--schema", description = "Print the JSON Schema of a file of cases, and run nothing.")
    private boolean schema;

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    private @Nullable CaseSuite last;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (schema) {
            out.print(Cases.schema());
            return ExitStatus.DONE;
        }
        if (sample < 1) {
            throw wrong(new Messages(language).of("test.sample", sample));
        }
        Path root = root();
        if (!watch) {
            return run(root, out);
        }
        FolderWatch changes = new FolderWatch(
                root, Stream.of(junit, output).filter(Objects::nonNull).toList());
        int status;
        do {
            status = run(root, out);
            out.println(new Messages(language).of("watch.waiting", root.toString()));
            out.flush();
        } while (changes.await());
        return status;
    }

    private int run(Path root, PrintWriter out) throws IOException {
        long begin = System.nanoTime();
        try {
            CaseSuite suite = read(root);
            theme(suite);
            CaseSuite chosen = filter == null ? suite : suite.holding(filter);
            if (chosen.isEmpty()) {
                out.println(new Messages(language).of(filter == null ? "test.no-cases" : "test.no-match", filter + ""));
                return ExitStatus.DONE;
            }
            boolean looked = mutate || coverage != null;
            List<EndedCase> ended = looked ? chosen.end() : List.of();
            List<CaseResult> results =
                    looked ? ended.stream().map(EndedCase::result).toList() : chosen.run();
            CaseReports texts = new CaseReports(language);
            PrintWriter said = coverage == null || output != null || coverage == CoverageFormat.TEXT
                    ? out
                    : Objects.requireNonNull(spec).commandLine().getErr();
            results.stream().flatMap(result -> texts.failures(result).stream()).forEach(said::println);
            said.println(texts.summary(results, (System.nanoTime() - begin) / 1_000_000));
            if (junit != null) {
                OutputFile.write(junit, texts.junit(results));
            }
            if (coverage != null) {
                report(suite.coverage(ended), coverage, out);
            }
            if (mutate) {
                said.flush();
                MutationRun run = suite.mutate(ended, theme, sample, seed, progress());
                texts.survivors(run).forEach(said::println);
            }
            return results.stream().allMatch(CaseResult::passed) ? ExitStatus.DONE : ExitStatus.FAILED;
        } catch (RefusedException e) {
            return Refusals.print(Objects.requireNonNull(spec).commandLine().getErr(), e, language);
        }
    }

    private CaseSuite read(Path root) throws IOException {
        RuleCache[] caches = cache.caches();
        CaseSuite before = caches.length == 0 ? null : last;
        last = before == null
                ? CaseSuite.read(root, root.toString(), caches)
                : before.reread(root, root.toString(), caches);
        return last;
    }

    private void theme(CaseSuite suite) {
        Set<String> themes = suite.themes();
        if (!theme.isEmpty() && !themes.contains(theme)) {
            List<String> nearest = Nearest.to(theme, themes);
            throw wrong(new Messages(language)
                    .of("rules.no-theme", theme, String.join(", ", nearest.isEmpty() ? List.copyOf(themes) : nearest)));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /** Says now and then how many mistakes were tried. */
    private IntConsumer progress() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        AtomicLong said = new AtomicLong(System.nanoTime());
        return tried -> {
            long last = said.get();
            long now = System.nanoTime();
            if (now - last > PROGRESS && said.compareAndSet(last, now)) {
                err.println(new Messages(language).of("test.progress", tried));
                err.flush();
            }
        };
    }

    private void report(PackCoverage covered, CoverageFormat format, PrintWriter out) throws IOException {
        String report = new RuleReports(language).coverage(covered, format);
        if (output == null) {
            out.print(report);
        } else {
            OutputFile.write(output, report);
        }
    }

    private Path root() {
        String fromLauncher = System.getProperty("raccord.rules");
        Path root = folder != null ? folder : fromLauncher == null ? null : Path.of(fromLauncher);
        if (root == null || !Files.isDirectory(root)) {
            Messages messages = new Messages(language);
            throw wrong(root == null ? messages.of("test.no-folder") : messages.of("no-folder", root.toString()));
        }
        return root;
    }
}
