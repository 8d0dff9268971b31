package io.raccord.cli;

import io.raccord.cli.option.CacheOption;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.option.StrictOption;
import io.raccord.intake.Portfolios;
import io.raccord.output.OutputFile;
import io.raccord.output.RunFiles;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.ReadProfile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What commands take that ask about the advice for a profile: the profile, the date and the rules. */
final class AskedProfile {

    private final @Nullable LoadingRules begun;

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

    /**
     * Reads the profile and loads the rules.
     *
     * @param written the files that the command writes
     * @throws IOException when a file cannot be read
     */
    Asked read(LanguageOption lang, PrintWriter err, List<Path> written) throws IOException {
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
        StrictOption.print(err, read.remarks(), lang);
        AdvicePipeline pipeline = loading.advisor().in(lang.language());
        asOf.check(pipeline.packs().catalogs().begins(), lang);
        return new Asked(read, date, pipeline);
    }
}
