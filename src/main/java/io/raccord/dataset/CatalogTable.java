package io.raccord.dataset;

import java.util.List;
import java.util.Locale;

/** A catalog table that can be refreshed, with the roles of its columns. */
public enum CatalogTable {
    LOCATIONS(
            "location,cloud",
            "location,location_kind,cloud,metro_city,country_added,geopolitical_region,local_azure_regions,er_direct,"
                    + "metro_circuit_location,article,ms_date",
            "article,ms_date"),
    PROVIDERS(
            "provider,location,location_kind,cloud",
            "provider,provider_as_printed,location,location_kind,cloud,status,exchange_provider,article,ms_date",
            "article,ms_date"),
    REGIONS("azure_region,cloud,era", "geopolitical_region,cloud,azure_region,era,article,ms_date", "article,ms_date"),
    ALIASES("kind,alias,name", "kind,alias,name,source,read", "source,read");

    private final String key;
    private final String required;
    private final String origin;

    CatalogTable(String key, String required, String origin) {
        this.key = key;
        this.required = required;
        this.origin = origin;
    }

    /** The columns that identify a row. */
    public List<String> key() {
        return columns(key);
    }

    /** The columns that the table must have. */
    public List<String> required() {
        return columns(required);
    }

    /** The columns that record a row's origin: the source, then its date. */
    public List<String> origin() {
        return columns(origin);
    }

    /** The table's name in {@code catalog.yaml}, in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> columns(String names) {
        return List.of(names.split(",", -1));
    }
}
