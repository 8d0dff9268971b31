package io.raccord.cli.rules;

import io.raccord.authoring.CaseReports;
import io.raccord.authoring.CaseSuite;
import io.raccord.authoring.FolderWatch;
import io.raccord.cache.RuleCache;
import io.raccord.cli.help.WrongUsageException;
import io.raccord.cli.option.CacheOption;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.OutputOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Refusals;
import io.raccord.intake.Cases;
import io.raccord.intake.Packs;
import io.raccord.output.OutputFile;
import io.raccord.output.RunFiles;
import io.raccord.problem.RefusedException;
import io.raccord.report.CoverageFormat;
import io.raccord.report.RuleReports;
import io.raccord.review.CaseResult;
import io.raccord.review.EndedCase;
import io.raccord.review.MutationRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules test}: runs the cases beside the rules. */
@Command(name = "test", mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {

    private static final long PROGRESS = TimeUnit.SECONDS.toNanos(10);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = Labels.DIR, arity = "0..1", descriptionKey = "folder")
    private @Nullable Path folder;

    @Option(names = "--filter", paramLabel = Labels.TEXT)
    private @Nullable String filter;

    @Option(names = "--watch")
    private boolean watch;

    @Option(names = "--junit", paramLabel = Labels.FILE)
    private @Nullable Path junit;

    @Option(names = "--coverage", paramLabel = Labels.FORMAT, arity = "0..1", fallbackValue = "TEXT")
    private @Nullable CoverageFormat coverage;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--mutate")
    private boolean mutate;

    @Option(names = "--theme", paramLabel = Labels.THEME)
    private String theme = "";

    @Option(names = "--sample", paramLabel = Labels.N)
    private int sample = Integer.MAX_VALUE;

    @Option(names = "--seed", paramLabel = Labels.SEED)
    private long seed = 1;

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Option(names = "--schema")
    private boolean schema;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    private @Nullable CaseSuite last;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (schema) {
            out.print(Cases.schema());
            return ExitStatus.DONE;
        }
        if (sample < 1) {
            throw lang.wrong("test.sample", sample);
        }
        Path root = root();
        checkOutputs(root);
        if (!watch) {
            return run(root, out);
        }
        FolderWatch changes = new FolderWatch(
                root,
                Stream.concat(Stream.ofNullable(junit), output.file().stream()).toList());
        int status;
        do {
            status = run(root, out);
            out.println(lang.messages().of("watch.waiting", root.toString()));
            out.flush();
        } while (changes.await());
        return status;
    }

    /** Both files are new, or files that no pack has. */
    private void checkOutputs(Path root) throws IOException {
        RunFiles files = new RunFiles();
        for (Path file :
                Stream.concat(Stream.ofNullable(junit), output.file().stream()).toList()) {
            files.writes(OutputFile.examine(file).file());
        }
        files.check(Packs.files(root));
    }

    private int run(Path root, PrintWriter out) throws IOException {
        long begin = System.nanoTime();
        try {
            CaseSuite suite = read(root);
            theme(suite);
            CaseSuite chosen = filter == null ? suite : suite.holding(filter);
            if (chosen.isEmpty()) {
                if (filter != null) {
                    throw unmatched(suite, filter);
                }
                out.println(lang.messages().of("test.no-cases"));
                return ExitStatus.DONE;
            }
            CoverageFormat format = coverage();
            boolean looked = mutate || format != null;
            List<EndedCase> ended = looked ? chosen.end() : List.of();
            List<CaseResult> results =
                    looked ? ended.stream().map(EndedCase::result).toList() : chosen.run();
            CaseReports texts = new CaseReports(lang.language());
            PrintWriter said = format == null || output.file().isPresent() || format == CoverageFormat.TEXT
                    ? out
                    : Objects.requireNonNull(spec).commandLine().getErr();
            results.stream().flatMap(result -> texts.failures(result).stream()).forEach(said::println);
            said.println(texts.summary(results, (System.nanoTime() - begin) / 1_000_000));
            if (junit != null) {
                OutputFile.write(junit, texts.junit(results));
            }
            if (format != null) {
                String text = new RuleReports(lang.language()).coverage(suite.coverage(ended), format);
                if (format == CoverageFormat.TEXT) {
                    output.write(text);
                } else {
                    output.writeDocument(text);
                }
            }
            if (mutate) {
                said.flush();
                MutationRun run = suite.mutate(ended, theme, sample, seed, progress());
                texts.survivors(run).forEach(said::println);
            }
            return results.stream().allMatch(CaseResult::passed) ? ExitStatus.DONE : ExitStatus.FAILED;
        } catch (RefusedException e) {
            return Refusals.print(Objects.requireNonNull(spec).commandLine().getErr(), e, lang.language());
        }
    }

    /** The format of the coverage report; null when none is wanted. Without a value, the file decides. */
    private @Nullable CoverageFormat coverage() {
        List<String> given =
                Objects.requireNonNull(spec).commandLine().getParseResult().originalArgs();
        int value = given.lastIndexOf("--coverage") + 1;
        boolean bare = value > 0
                && (value == given.size()
                        || Arrays.stream(CoverageFormat.values())
                                .noneMatch(each -> each.name().equalsIgnoreCase(given.get(value))));
        return coverage == null ? null : output.format(bare ? null : coverage, CoverageFormat.TEXT);
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
            throw UnknownTheme.of(theme, themes, lang);
        }
    }

    private WrongUsageException unmatched(CaseSuite suite, String text) {
        List<String> nearest = suite.nearest(text);
        return nearest.isEmpty()
                ? lang.wrong("test.no-match", text)
                : lang.wrong("test.nearest", text, String.join(", ", nearest));
    }

    /** Says now and then how many mistakes were tried. */
    private IntConsumer progress() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        AtomicLong said = new AtomicLong(System.nanoTime());
        return tried -> {
            long last = said.get();
            long now = System.nanoTime();
            if (now - last > PROGRESS && said.compareAndSet(last, now)) {
                err.println(lang.messages().of("test.progress", tried));
                err.flush();
            }
        };
    }

    private Path root() {
        Path root = folder != null ? folder : RulesOption.fromLauncher().orElse(null);
        if (root == null || !Files.isDirectory(root)) {
            throw root == null ? lang.wrong("test.no-folder") : lang.wrong("no-folder", root.toString());
        }
        return root;
    }
}
