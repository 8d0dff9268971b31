package io.raccord.cli.batch;

import io.raccord.batch.Batch;
import io.raccord.batch.BatchJob;
import io.raccord.batch.BatchObserver;
import io.raccord.batch.Beginning;
import io.raccord.batch.ResumeRefusedException;
import io.raccord.batch.Tally;
import io.raccord.cli.option.CacheOption;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Refusals;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.pipeline.PipelineBuilder;
import io.raccord.problem.RefusedException;
import io.raccord.report.JustificationDetail;
import io.raccord.report.TableFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord batch IN... -o OUT}: advice for many profiles. */
@Command(
        name = "batch",
        description = "Advises every profile of a portfolio, and tells the refused ones beside.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "OUT and the refused profiles get their names when they are complete; a run that was broken off goes on with "
                    + "--resume.",
            "Exit status: 0 all advised, 4 some refused, 1 something else failed, 2 wrong usage, 3 rules refused."
        })
public final class BatchCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "IN",
            arity = "0..*",
            description = "JSON Lines or a JSON array, also packed by gzip, a line being a profile or "
                    + "{\"asOf\": \"2026-11-23\", \"profile\": {…}}; a table as CSV or XLSX, one row a site; a "
                    + "folder of profiles, or one; - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The advices, one a line, in the order of the profiles; with --template, the table.")
    private @Nullable Path output;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "The refused profiles, one a line. Default: beside OUT, as NAME.errors.jsonl.")
    private @Nullable Path errors;

    @Mixin
    private DateOption asOf = new DateOption();

    @Option(
            names = "--justification",
            paramLabel = "HOW",
            description = "full (default), compact (the ids of the rules only) or none.")
    private JustificationDetail detail = JustificationDetail.FULL;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many profiles are evaluated at once. Default: as many as there are cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", description = "Go on where an earlier run of the same command was broken off.")
    private boolean resume;

    @Option(
            names = "--checkpoint-every",
            paramLabel = "SECONDS",
            description = "How often to note how far the run is, for --resume. Default: 5.")
    private double every = 5;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print neither progress nor summary.")
    private boolean quiet;

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Option(
            names = "--no-memo",
            description = "Evaluate each site, also when one before was alike: same advice, later.")
    private boolean noMemo;

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    @Option(
            names = "--template",
            paramLabel = "FORMAT",
            description =
                    "csv or xlsx: print a table to fill in, with every column and an example, and do nothing else.")
    private @Nullable TableFormat template;

    @Mixin
    private BatchTargets targets = new BatchTargets();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() throws IOException {
        Messages messages = new Messages(language);
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        if (template != null) {
            return BatchTemplate.write(
                    template, language, output, Objects.requireNonNull(spec).commandLine());
        }
        if (inputs.isEmpty() || output == null) {
            throw wrong(messages.of(inputs.isEmpty() ? "batch.no-input" : "batch.no-output"));
        }
        BatchJob job = job(messages, output);
        try (BatchTargets beside = targets) {
            Tally tally = new Tally();
            AdvicePipeline advisor = advisor();
            List<BatchObserver> observers = new ArrayList<>(List.of(tally));
            observers.addAll(beside.observers(job.output(), advisor));
            Batch batch = Batch.open(job, advisor, observers, resume, Duration.ofMillis((long) (every * 1_000)));
            if (batch.beginning() != Beginning.FRESH) {
                err.println(messages.of("batch." + batch.beginning().name(), job.output(), batch.done()));
            }
            return run(batch, job, tally, advisor);
        } catch (RefusedException e) {
            return Refusals.print(err, e, language);
        } catch (ResumeRefusedException e) {
            err.println(messages.of("batch.other", messages.of("batch.other." + e.what()), job.output()));
            return ExitStatus.PROFILE_REFUSED;
        }
    }

    private int run(Batch batch, BatchJob job, Tally tally, AdvicePipeline advisor) throws IOException {
        Messages messages = new Messages(language);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        BatchText text = new BatchText(messages, tally, batch.done());
        try (Interruption interruption = new Interruption(batch::stop)) {
            interruption.listen();
            boolean complete;
            try (BatchProgress progress = quiet ? BatchProgress.none() : BatchProgress.of(batch, job, text, err)) {
                progress.start();
                complete = batch.run();
            } catch (IOException e) {
                err.println("raccord: " + ExitStatus.message(e));
                err.println(messages.of("batch.resume"));
                return ExitStatus.FAILED;
            }
            if (!complete) {
                err.println(messages.of("batch.stopped", tally.advised() + tally.refused()));
                err.println(messages.of("batch.resume"));
                err.flush();
                return ExitStatus.FAILED;
            }
        }
        if (!quiet) {
            out.print(text.summary(job) + "\n" + targets.text(advisor));
        }
        return tally.refused() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REFUSED;
    }

    private AdvicePipeline advisor() throws IOException {
        PipelineBuilder builder = AdvicePipeline.builder().language(language);
        if (cache.off()) {
            builder.noCache();
        }
        AdvicePipeline advisor =
                rules.folder().map(builder::rules).orElse(builder).build();
        return noMemo ? advisor.withoutMemo() : advisor;
    }

    private BatchJob job(Messages messages, Path output) throws IOException {
        if (threads < 1) {
            throw wrong(messages.of("batch.threads", threads));
        }
        Path refused = errors == null ? beside(output) : errors;
        List<Path> written = new ArrayList<>(List.of(output, refused));
        written.addAll(targets.files(output));
        for (Path target : written) {
            Path folder = target.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw wrong(messages.of("no-folder", String.valueOf(folder)));
            }
            if (Files.isDirectory(target)) {
                throw wrong(messages.of("batch.folder", target));
            }
        }
        Set<Path> once = new HashSet<>();
        for (Path target : written) {
            if (!once.add(target.toAbsolutePath().normalize())) {
                throw wrong(messages.of("batch.same", target));
            }
        }
        for (String input : inputs) {
            if (input.equals("-")) {
                continue;
            }
            Path file = Path.of(input);
            if (!Files.exists(file)) {
                throw wrong(messages.of("no-file", input));
            }
            for (Path target : written) {
                if (Files.exists(target) && Files.isSameFile(file, target)) {
                    throw wrong(messages.of("batch.same", input));
                }
            }
        }
        return new BatchJob(inputs, output, refused, asOf.named(messages).orElse(null), language, detail, threads);
    }

    private static Path beside(Path output) {
        String name = String.valueOf(output.getFileName()).replaceFirst("(?i)\\.(jsonl|ndjson|json)$", "");
        return output.resolveSibling(name + ".errors.jsonl");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
