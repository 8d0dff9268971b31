package io.raccord.cli.catalog;

import io.raccord.catalog.Catalogs;
import io.raccord.catalog.Directory;
import io.raccord.catalog.DirectoryFilter;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.ListFormat;
import io.raccord.cli.terminal.ListText;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Refusals;
import io.raccord.language.Language;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord catalog}: the peering locations and providers that advice rests on. */
@Command(
        name = "catalog",
        description = "Lists the catalog's peering locations, or the providers at them.",
        mixinStandardHelpOptions = true,
        subcommands = CatalogRefreshCommand.class,
        footer = {"", "Exit status: 0 done, 1 something else failed, 2 wrong usage, 3 rules or catalog refused."})
public final class CatalogCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Parameters(paramLabel = "LIST", arity = "0..1", description = "locations (default) or providers.")
    private CatalogList list = CatalogList.LOCATIONS;

    @Option(names = "--city", paramLabel = "CITY", description = "Only places in CITY, in any language.")
    private @Nullable String city;

    @Option(names = "--country", paramLabel = "COUNTRY", description = "Only places in COUNTRY: a name or its code.")
    private @Nullable String country;

    @Option(
            names = "--provider",
            paramLabel = "NAME",
            description = "Only this provider, or places where it is offered.")
    private @Nullable String provider;

    @Option(names = "--cloud", paramLabel = "CLOUD", description = "public (default), us-government or china.")
    private String cloud = Cloud.PUBLIC.id();

    @Mixin
    private DateOption asOf = new DateOption();

    @Option(names = "--direct", description = "Only places with ExpressRoute Direct.")
    private boolean direct;

    @Option(names = "--exchange", description = "Only exchange providers, or places where one is offered.")
    private boolean exchange;

    @Option(names = "--metro", description = "Only Metros.")
    private boolean metro;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or csv.")
    private ListFormat format = ListFormat.TEXT;

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Messages messages = new Messages(language);
        try {
            Cloud wanted = cloud(messages);
            Catalogs catalogs = rules.catalogs();
            Directory directory = catalogs.directory(date(messages, catalogs.begins()), wanted);
            print(directory, new DirectoryFilter(city, country, provider, direct, exchange, metro), messages);
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(err, e, language);
        }
    }

    private void print(Directory directory, DirectoryFilter filter, Messages messages) throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean locations = list == CatalogList.LOCATIONS;
        ListText<?> rows = locations
                ? new ListText<>(CatalogList.LOCATION_COLUMNS, directory.locations(filter), messages)
                : new ListText<>(CatalogList.PROVIDER_COLUMNS, directory.offers(filter), messages);
        if (!rows.rows().isEmpty() || format != ListFormat.TEXT) {
            out.print(rows.in(format));
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

    private Cloud cloud(Messages messages) {
        for (Cloud each : Cloud.values()) {
            if (each.id().equalsIgnoreCase(cloud)) {
                return each;
            }
        }
        String known = String.join(
                ", ", List.of(Cloud.values()).stream().map(Cloud::id).toList());
        throw wrong(messages.of("cloud.wrong", cloud, known));
    }

    private LocalDate date(Messages messages, LocalDate begins) {
        LocalDate date = asOf.orToday(messages);
        if (date.isBefore(begins)) {
            throw wrong(messages.of("date.early", date.toString(), begins.toString()));
        }
        return date;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
