package io.raccord.cli.catalog;

import io.raccord.catalog.AzureRegion;
import io.raccord.catalog.ListedLocation;
import io.raccord.catalog.ListedOffer;
import io.raccord.cli.terminal.ListColumn;
import io.raccord.gazetteer.KnownCity;
import java.util.List;
import java.util.stream.Stream;

/** What the catalog can list, and in which columns. */
enum CatalogList {
    LOCATIONS,
    PROVIDERS,
    REGIONS,
    CITIES;

    /** The columns of a list of peering locations. */
    static final List<ListColumn<ListedLocation>> LOCATION_COLUMNS = List.of(
            new ListColumn<>("location", row -> row.location().name()),
            new ListColumn<>("kind", row -> row.location().metro() ? "Metro" : "single"),
            new ListColumn<>("city", row -> row.location().city()),
            new ListColumn<>("country", row -> row.location().country()),
            new ListColumn<>("geopoliticalRegion", row -> row.location().geopoliticalRegion()),
            new ListColumn<>("localAzureRegions", row -> row.location().localAzureRegions()),
            new ListColumn<>("direct", row -> row.location().direct()),
            new ListColumn<>("providers", ListedLocation::providers),
            new ListColumn<>("article", row -> row.location().row().article()),
            new ListColumn<>("date", row -> row.location().row().date()));

    /** The columns of a list of providers. */
    static final List<ListColumn<ListedOffer>> PROVIDER_COLUMNS = List.of(
            new ListColumn<>("provider", row -> row.offer().provider()),
            new ListColumn<>("location", row -> row.offer().location()),
            new ListColumn<>("status", row -> row.offer().status()),
            new ListColumn<>("exchange", ListedOffer::exchange),
            new ListColumn<>("article", row -> row.offer().row().article()),
            new ListColumn<>("date", row -> row.offer().row().date()));

    /** The columns of a list of peering locations by distance. */
    static final List<ListColumn<ListedLocation>> NEAR_COLUMNS = Stream.concat(
                    Stream.of(new ListColumn<>("km", ListedLocation::km)), LOCATION_COLUMNS.stream())
            .toList();

    /** The columns of a list of Azure regions. */
    static final List<ListColumn<AzureRegion>> REGION_COLUMNS = List.of(
            new ListColumn<>("azureRegion", AzureRegion::name),
            new ListColumn<>("geopoliticalRegion", AzureRegion::geopoliticalRegion),
            new ListColumn<>("article", row -> row.row().article()),
            new ListColumn<>("date", row -> row.row().date()));

    /** The columns of a list of cities. */
    static final List<ListColumn<KnownCity>> CITY_COLUMNS = List.of(
            new ListColumn<>("city", KnownCity::name),
            new ListColumn<>("countryCode", KnownCity::countryCode),
            new ListColumn<>("adminCode", KnownCity::adminCode),
            new ListColumn<>("latitude", row -> row.coordinates().latitude()),
            new ListColumn<>("longitude", row -> row.coordinates().longitude()),
            new ListColumn<>("population", KnownCity::population),
            new ListColumn<>("geonamesId", KnownCity::geonamesId),
            new ListColumn<>("article", row -> row.row().article()),
            new ListColumn<>("date", row -> row.row().date()));
}
