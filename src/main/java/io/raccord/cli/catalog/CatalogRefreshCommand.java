package io.raccord.cli.catalog;

import io.raccord.catalog.CatalogTable;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.OutputFile;
import io.raccord.cli.terminal.Refusals;
import io.raccord.intake.CatalogRefresh;
import io.raccord.language.Language;
import io.raccord.problem.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code raccord catalog refresh}: new tables in place of the old, when every row of them can be placed. */
@Command(
        name = "refresh",
        description = "Checks new tables together with those that stay, says what they change, and replaces the old.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "At least one table is named. A row that cannot be placed replaces nothing.",
            "Exit status: 0 done, 1 something else failed, 2 wrong usage, 3 a table is refused."
        })
final class CatalogRefreshCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--locations", paramLabel = "FILE", description = "The new table of peering locations.")
    private @Nullable Path locations;

    @Option(names = "--providers", paramLabel = "FILE", description = "The new table of providers, current edition.")
    private @Nullable Path providers;

    @Option(names = "--regions", paramLabel = "FILE", description = "The new table of Azure regions.")
    private @Nullable Path regions;

    @Option(names = "--aliases", paramLabel = "FILE", description = "The new table of other names.")
    private @Nullable Path aliases;

    @Option(names = "--dry-run", description = "Check and say what would change; write nothing.")
    private boolean dryRun;

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Messages messages = new Messages(language);
        Map<CatalogTable, Path> given = given(messages);
        Path folder = rules.folder().orElseThrow(() -> wrong(messages.of("refresh.rules")));
        try {
            CatalogRefresh refresh = CatalogRefresh.plan(folder, folder.toString(), given, today());
            refresh.changes().forEach(change -> out.print(new ChangeText(change, messages).text()));
            if (refresh.files().isEmpty()) {
                out.println(messages.of("refresh.none"));
            } else if (dryRun) {
                out.println(messages.of("refresh.dry"));
            } else {
                OutputFile.writeAll(refresh.files());
                refresh.files().keySet().forEach(file -> out.println(messages.of("refresh.written", file)));
            }
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(spec.commandLine().getErr(), e, language);
        }
    }

    private Map<CatalogTable, Path> given(Messages messages) {
        Map<CatalogTable, Path> given = new EnumMap<>(CatalogTable.class);
        put(given, CatalogTable.LOCATIONS, locations, messages);
        put(given, CatalogTable.PROVIDERS, providers, messages);
        put(given, CatalogTable.REGIONS, regions, messages);
        put(given, CatalogTable.ALIASES, aliases, messages);
        if (given.isEmpty()) {
            throw wrong(messages.of("refresh.no-table"));
        }
        return given;
    }

    private void put(Map<CatalogTable, Path> given, CatalogTable table, @Nullable Path file, Messages messages) {
        if (file != null) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw wrong(messages.of("no-file", file));
            }
            given.put(table, file);
        }
    }

    /** The latest date that it is anywhere: an article may be dated where the day has begun already. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.ofHours(14));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
