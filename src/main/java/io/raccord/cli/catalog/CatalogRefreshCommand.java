package io.raccord.cli.catalog;

import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Refusals;
import io.raccord.dataset.CatalogTable;
import io.raccord.intake.CatalogRefresh;
import io.raccord.output.OutputFile;
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
import picocli.CommandLine.Spec;

/** {@code raccord catalog refresh}: new tables in place of the old, when every row of them can be placed. */
@Command(name = "refresh", mixinStandardHelpOptions = true)
final class CatalogRefreshCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--locations", paramLabel = Labels.FILE)
    private @Nullable Path locations;

    @Option(names = "--providers", paramLabel = Labels.FILE)
    private @Nullable Path providers;

    @Option(names = "--regions", paramLabel = Labels.FILE)
    private @Nullable Path regions;

    @Option(names = "--aliases", paramLabel = Labels.FILE)
    private @Nullable Path aliases;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Messages messages = lang.messages();
        Map<CatalogTable, Path> given = given();
        Path folder = rules.folder().orElseThrow(() -> lang.wrong("refresh.rules"));
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
            return Refusals.print(spec.commandLine().getErr(), e, lang.language());
        }
    }

    private Map<CatalogTable, Path> given() {
        Map<CatalogTable, Path> given = new EnumMap<>(CatalogTable.class);
        put(given, CatalogTable.LOCATIONS, locations);
        put(given, CatalogTable.PROVIDERS, providers);
        put(given, CatalogTable.REGIONS, regions);
        put(given, CatalogTable.ALIASES, aliases);
        if (given.isEmpty()) {
            throw lang.wrong("refresh.no-table");
        }
        return given;
    }

    private void put(Map<CatalogTable, Path> given, CatalogTable table, @Nullable Path file) {
        if (file != null) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw lang.wrong("no-file", file);
            }
            given.put(table, file);
        }
    }

    /** The latest date that it is anywhere: an article may be dated where the day has begun already. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.ofHours(14));
    }
}
