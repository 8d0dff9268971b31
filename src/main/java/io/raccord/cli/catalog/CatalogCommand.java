package io.raccord.cli.catalog;

import io.raccord.catalog.Catalogs;
import io.raccord.catalog.CityDirectory;
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
import io.raccord.profile.Coordinates;
import io.raccord.rulebook.Parameter;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord catalog}: the peering locations, providers, Azure regions and cities that advice rests on. */
@Command(name = "catalog", mixinStandardHelpOptions = true, subcommands = CatalogRefreshCommand.class)
public final class CatalogCommand implements Callable<Integer> {

    /** The parameter of the packs: how many times more populous than the second the city meant by a name is. */
    private static final String POPULATION_FACTOR = "city-population-factor";

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

    @Option(names = "--near", paramLabel = Labels.PLACE)
    private @Nullable String near;

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
        check();
        try {
            Cloud wanted = cloud();
            RulePacks packs = rules.packs();
            asOf.check(packs.catalogs().begins(), lang);
            LocalDate date = asOf.orToday(lang);
            print(packs, date, wanted);
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(err, e, lang.language());
        }
    }

    /** Rejects options that do not belong to the list, and a list of all cities. */
    private void check() {
        if (list == CatalogList.CITIES && city == null) {
            throw lang.wrong("cities.city");
        }
        boolean places = list == CatalogList.CITIES;
        boolean offers = list == CatalogList.LOCATIONS || list == CatalogList.PROVIDERS;
        reject("--near", near != null && list != CatalogList.LOCATIONS);
        reject("--city", city != null && !offers && !places);
        reject("--country", country != null && !offers && !places);
        reject("--provider", provider != null && !offers);
        reject("--direct", direct && !offers);
        reject("--exchange", exchange && !offers);
        reject("--metro", metro && !offers);
    }

    private void reject(String option, boolean isGiven) {
        if (isGiven) {
            throw lang.wrong("list.option", option, list.name().toLowerCase(Locale.ROOT));
        }
    }

    private void print(RulePacks packs, LocalDate date, Cloud wanted) throws IOException {
        Messages messages = lang.messages();
        Catalogs catalogs = packs.catalogs();
        if (list == CatalogList.CITIES) {
            String name = Objects.requireNonNull(city);
            CityDirectory cities = catalogs.cities(date, wanted);
            print(
                    new ListText<>(CatalogList.CITY_COLUMNS, cities.cities(name, country), messages),
                    () -> cities.unknown(name, country));
            return;
        }
        Directory directory = catalogs.directory(date, wanted);
        DirectoryFilter filter = new DirectoryFilter(city, country, provider, direct, exchange, metro);
        ListText<?> rows = switch (list) {
            case PROVIDERS -> new ListText<>(CatalogList.PROVIDER_COLUMNS, directory.offers(filter), messages);
            case REGIONS -> new ListText<>(CatalogList.REGION_COLUMNS, directory.regions(), messages);
            default ->
                near == null
                        ? new ListText<>(CatalogList.LOCATION_COLUMNS, directory.locations(filter), messages)
                        : new ListText<>(
                                CatalogList.NEAR_COLUMNS,
                                directory.locations(filter, point(packs, date, wanted, near)),
                                messages);
        };
        print(rows, () -> directory.unknown(filter));
    }

    private Coordinates point(RulePacks packs, LocalDate date, Cloud wanted, String place) {
        int factor = Optional.ofNullable(packs.parameters().get(POPULATION_FACTOR))
                .flatMap(parameter -> parameter.at(date))
                .map(Parameter::number)
                .orElse(Integer.MAX_VALUE);
        return new NearPlace(packs.catalogs().at(date, wanted), factor, lang).of(place);
    }

    private void print(ListText<?> rows, Supplier<Map<String, List<String>>> unknown) throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Messages messages = lang.messages();
        if (!rows.rows().isEmpty() || format != ListFormat.TEXT) {
            rows.print(out, format);
        }
        if (rows.rows().isEmpty()) {
            PrintWriter said =
                    format == ListFormat.TEXT ? out : spec.commandLine().getErr();
            said.println(messages.of("nothing"));
            unknown.get()
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
}
