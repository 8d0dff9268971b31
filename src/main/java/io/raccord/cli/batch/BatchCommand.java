package io.raccord.cli.batch;

import io.raccord.batch.Batch;
import io.raccord.batch.BatchJob;
import io.raccord.batch.BatchObserver;
import io.raccord.batch.Beginning;
import io.raccord.batch.ResumeRefusedException;
import io.raccord.batch.Tally;
import io.raccord.cli.help.FailureText;
import io.raccord.cli.help.HelpTexts;
import io.raccord.cli.option.CacheOption;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.OutputOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.option.StrictOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Refusals;
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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord batch IN... -o OUT}: advice for many profiles. */
@Command(name = "batch", mixinStandardHelpOptions = true)
public final class BatchCommand implements Callable<Integer> {

    private static final int MOST_SECONDS = 86_400;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = Labels.INPUT, arity = "0..*", descriptionKey = "input")
    private List<String> inputs = List.of();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--errors", paramLabel = Labels.FILE)
    private @Nullable Path errors;

    @Mixin
    private DateOption asOf = new DateOption();

    @Mixin
    private final StrictOption strict = new StrictOption();

    @Option(names = "--justification", paramLabel = Labels.DETAIL)
    private JustificationDetail detail = JustificationDetail.FULL;

    @Option(names = "--threads", paramLabel = Labels.N)
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume")
    private boolean resume;

    @Option(names = "--checkpoint-every", paramLabel = Labels.SECONDS)
    private double every = 5;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Option(names = "--no-memo")
    private boolean noMemo;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Option(names = "--template", paramLabel = Labels.FORMAT)
    private @Nullable TableFormat template;

    @Mixin
    private BatchTargets targets = new BatchTargets();

    @Mixin
    private ColumnsOption columns = new ColumnsOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() throws IOException {
        Messages messages = lang.messages();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        if (template != null) {
            return BatchTemplate.write(
                    template, lang, output, spec.commandLine().getOut());
        }
        if (inputs.isEmpty()) {
            throw lang.wrong("batch.no-input");
        }
        BatchOutputs outputs = targets.outputs(output.file().orElse(null), lang);
        try (BatchTargets others = targets) {
            BatchJob job = job(outputs);
            Tally tally = new Tally();
            AdvicePipeline advisor = advisor();
            asOf.check(advisor.packs().catalogs().begins(), lang);
            List<BatchObserver> observers = new ArrayList<>(List.of(tally));
            observers.addAll(others.observers(job, outputs, advisor));
            if (job.errors() == null) {
                observers.add(new RefusalPrinter(err, lang.language()));
            }
            Batch batch = Batch.open(job, advisor, observers, resume, Duration.ofMillis((long) (every * 1_000)));
            if (batch.beginning() != Beginning.FRESH) {
                err.println(messages.of("batch." + batch.beginning().name(), job.output(), batch.done()));
            }
            return run(batch, job, tally, advisor);
        } catch (RefusedException e) {
            return Refusals.print(err, e, lang.language());
        } catch (ResumeRefusedException e) {
            err.println(messages.of("batch.other", messages.of("batch.other." + e.what()), outputs.main()));
            return ExitStatus.PROFILE_REFUSED;
        }
    }

    private int run(Batch batch, BatchJob job, Tally tally, AdvicePipeline advisor) throws IOException {
        Messages messages = lang.messages();
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
                err.println(new FailureText(new HelpTexts(lang.language())).of(e));
                sayHowToResume(batch, err);
                return ExitStatus.FAILED;
            }
            if (!complete) {
                err.println(messages.of("batch.stopped", tally.advised() + tally.refused()));
                sayHowToResume(batch, err);
                err.flush();
                return ExitStatus.FAILED;
            }
        }
        if (!quiet) {
            if (tally.remarks() > 0) {
                err.println(text.remarks());
            }
            out.print(text.summary(job) + "\n" + targets.text(advisor));
        }
        return tally.refused() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REFUSED;
    }

    private void sayHowToResume(Batch batch, PrintWriter err) throws IOException {
        if (batch.resumable()) {
            err.println(lang.messages().of("batch.resume"));
        }
    }

    private AdvicePipeline advisor() throws IOException {
        PipelineBuilder builder = AdvicePipeline.builder().language(lang.language());
        if (cache.off()) {
            builder.noCache();
        }
        AdvicePipeline advisor =
                rules.folder().map(builder::rules).orElse(builder).build();
        return noMemo ? advisor.withoutMemo() : advisor;
    }

    private BatchJob job(BatchOutputs outputs) throws IOException {
        if (threads < 1) {
            throw lang.wrong("batch.threads", threads);
        }
        if (!(every > 0 && every <= MOST_SECONDS)) { // nor no number
            throw lang.wrong("batch.checkpoint", every, MOST_SECONDS);
        }
        for (String input : inputs) {
            if (!input.equals("-") && !Files.exists(Path.of(input))) {
                throw lang.wrong("no-file", input);
            }
        }
        BatchFiles files = BatchFiles.of(outputs, errors, targets);
        BatchJob job = new BatchJob(
                inputs,
                files.output(),
                outputs.lines(),
                files.errors(),
                asOf.named(lang).orElse(null),
                lang.language(),
                detail,
                strict.on(),
                threads,
                columns.read(lang));
        List<Path> read = new ArrayList<>(rules.files());
        read.addAll(columns.files());
        BatchFiles.check(job, targets, outputs, read);
        return job;
    }
}
