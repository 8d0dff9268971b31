package io.raccord.cli;

import io.raccord.cli.help.HelpTexts;
import io.raccord.cli.option.CacheOption;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.option.StrictOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Refusals;
import io.raccord.intake.Portfolios;
import io.raccord.output.OutputFile;
import io.raccord.output.RunFiles;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.RefusedException;
import io.raccord.problem.RuleEvaluationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What commands take that advise a profile or ask about its advice: the profile, the date, the rules and the language.
 * How they end when one of them cannot be used.
 */
final class AskedProfile {

    private final @Nullable LoadingRules begun;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = Labels.PROFILE, descriptionKey = "profile")
    private String profile = "-";

    @Mixin
    private final DateOption asOf = new DateOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Mixin
    private final StrictOption strict = new StrictOption();

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    /** @param begun the launcher's rules, if they are being loaded */
    AskedProfile(@Nullable LoadingRules begun) {
        this.begun = begun;
    }

    /**
     * What is asked about.
     *
     * @param read the profile
     * @param asOf the date of the advice
     * @param pipeline the rules, in the language of the command
     */
    record Asked(ReadProfile read, LocalDate asOf, AdvicePipeline pipeline) {}

    /** The language of the command. */
    LanguageOption lang() {
        return lang;
    }

    /**
     * Reads the profile and loads the rules.
     *
     * @param written the files that the command writes
     * @throws IOException when a file cannot be read
     */
    Asked read(List<Path> written) throws IOException {
        LocalDate date = asOf.orToday(lang);
        if (!written.isEmpty()) {
            RunFiles files = new RunFiles();
            for (Path file : written) {
                files.writes(OutputFile.examine(file).file());
            }
            List<Path> inputs = new ArrayList<>(Portfolios.files(List.of(profile)));
            inputs.addAll(rules.files());
            files.check(inputs);
        }
        LoadingRules loading = LoadingRules.or(begun, rules, cache.off());
        ReadProfile read = strict.apply(new ProfileArgument(profile).read(lang));
        StrictOption.print(err(), read.remarks(), lang);
        AdvicePipeline pipeline = loading.advisor().in(lang.language());
        asOf.check(pipeline.packs().catalogs().begins(), lang);
        return new Asked(read, date, pipeline);
    }

    /**
     * Runs {@code command} and returns its exit status. A refusal and a rule that fails are printed.
     *
     * @throws Exception what else {@code command} throws
     */
    int answered(Callable<Integer> command) throws Exception {
        try {
            return command.call();
        } catch (RefusedException e) {
            return Refusals.print(err(), e, lang.language());
        } catch (RuleEvaluationException e) {
            err().println(new HelpTexts(lang.language()).of("failure", e.text().in(lang.language())));
            return ExitStatus.FAILED;
        }
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
