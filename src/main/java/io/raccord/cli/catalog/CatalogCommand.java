package io.raccord.cli.catalog;

import io.raccord.catalog.Catalogs;
import io.raccord.catalog.Directory;
import io.raccord.catalog.DirectoryFilter;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.ListFormat;
import io.raccord.cli.terminal.ListText;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Refusals;
import io.raccord.problem.RefusedException;
import io.raccord.profile.Cloud;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
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

/** {@code raccord catalog}: the peering locations and providers that advice rests on. */
@Command(name = "catalog", mixinStandardHelpOptions = true, subcommands = CatalogRefreshCommand.class)
public final class CatalogCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Parameters(paramLabel = Labels.LIST, arity = "0..1", descriptionKey = "list")
    private CatalogList list = CatalogList.LOCATIONS;

    @Option(names = "--city", paramLabel = Labels.CITY)
    private @Nullable String city;

    @Option(names = "--country", paramLabel = Labels.COUNTRY)
    private @Nullable String country;

    @Option(names = "--provider", paramLabel = Labels.NAME)
    private @Nullable String provider;

    @Option(names = "--cloud", paramLabel = Labels.CLOUD)
    private String cloud = Cloud.PUBLIC.id();

    @Mixin
    private DateOption asOf = new DateOption();

    @Option(names = "--direct")
    private boolean direct;

    @Option(names = "--exchange")
    private boolean exchange;

    @Option(names = "--metro")
    private boolean metro;

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Messages messages = lang.messages();
        try {
            Cloud wanted = cloud();
            Catalogs catalogs = rules.catalogs();
            Directory directory = catalogs.directory(date(catalogs.begins()), wanted);
            print(directory, new DirectoryFilter(city, country, provider, direct, exchange, metro), messages);
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(err, e, lang.language());
        }
    }

    private void print(Directory directory, DirectoryFilter filter, Messages messages) throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean locations = list == CatalogList.LOCATIONS;
        ListText<?> rows = locations
                ? new ListText<>(CatalogList.LOCATION_COLUMNS, directory.locations(filter), messages)
                : new ListText<>(CatalogList.PROVIDER_COLUMNS, directory.offers(filter), messages);
        if (!rows.rows().isEmpty() || format != ListFormat.TEXT) {
            rows.print(out, format);
        }
        if (rows.rows().isEmpty()) {
            PrintWriter said =
                    format == ListFormat.TEXT ? out : spec.commandLine().getErr();
            said.println(messages.of("nothing"));
            directory
                    .unknown(filter)
                    .forEach((given, nearest) -> said.println(
                            nearest.isEmpty()
                                    ? messages.of("unknown", given)
                                    : messages.of("nearest", given, String.join(", ", nearest))));
        }
    }

    private Cloud cloud() {
        for (Cloud each : Cloud.values()) {
            if (each.id().equalsIgnoreCase(cloud)) {
                return each;
            }
        }
        String known = String.join(
                ", ", List.of(Cloud.values()).stream().map(Cloud::id).toList());
        throw lang.wrong("cloud.wrong", cloud, known);
    }

    private LocalDate date(LocalDate begins) {
        LocalDate date = asOf.orToday(lang);
        if (date.isBefore(begins)) {
            throw lang.wrong("date.early", date.toString(), begins.toString());
        }
        return date;
    }
}
