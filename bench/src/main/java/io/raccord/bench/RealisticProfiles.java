package io.raccord.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Generator of realistic profiles, reproducible by seed: most are similar, about a fifth of the facts is unknown. */
public final class RealisticProfiles {

    /** The date of most profiles. */
    static final String TODAY = "2026-11-23";

    private static final List<String> PROVIDERS = List.of(
            "Orange",
            "BT",
            "Colt",
            "Verizon",
            "AT&T",
            "NTT Communications",
            "Tata Communications",
            "Deutsche Telekom",
            "Telefonica",
            "Vodafone",
            "Swisscom",
            "KPN",
            "Regional Telecom",
            "Stadtnetz GmbH");
    private static final List<String> WANS =
            List.of("mpls-ipvpn", "mpls-ipvpn", "mpls-ipvpn", "mpls-ipvpn", "sd-wan", "sd-wan", "internet-vpn", "none");
    private static final List<String> ROUTINGS =
            List.of("no-preference", "no-preference", "no-preference", "self-managed", "provider-managed");
    private static final List<String> REGIONS = List.of(
            "West Europe",
            "North Europe",
            "UK South",
            "France Central",
            "Germany West Central",
            "East US",
            "West US 2",
            "Southeast Asia",
            "Japan East",
            "Australia East",
            "Brazil South",
            "Central India");
    private static final List<String> SERVICES =
            List.of("azure-virtual-networks", "azure-virtual-networks", "azure-public-services", "microsoft-365");
    private static final List<Integer> TOTALS = List.of(100, 200, 500, 1000, 1000, 2000, 5000, 10_000);

    private final Random random;
    private final RealisticSites sites;

    /** Creates a generator; equal seeds give equal profiles. */
    public RealisticProfiles(long seed) {
        this.random = new Random(seed);
        this.sites = new RealisticSites(random);
    }

    /** Writes {@code count} profiles to {@code file} as JSON Lines, each with one to five sites. */
    public void write(Path file, int count) throws IOException {
        write(file, count, 0);
    }

    /** Writes {@code count} profiles to {@code file}, each with {@code siteCount} sites; 0 means one to five. */
    public void write(Path file, int count, int siteCount) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setRootValueSeparator(null);
            for (int i = 0; i < count; i++) {
                profile(
                        json,
                        "r-" + i,
                        siteCount == 0 ? 1 + Math.min(random.nextInt(6), random.nextInt(5)) : siteCount);
                json.writeRaw('\n');
            }
        }
    }

    private void profile(JsonGenerator json, String customer, int siteCount) throws IOException {
        json.writeStartObject();
        json.writeStringField("asOf", random.nextInt(20) > 0 ? TODAY : "2025-03-31");
        json.writeObjectFieldStart("profile");
        json.writeStringField("schemaVersion", "1");
        json.writeObjectFieldStart("customer");
        json.writeStringField("id", customer);
        json.writeEndObject();
        boolean sovereign = random.nextInt(50) == 0;
        if (sovereign) {
            json.writeStringField("cloud", random.nextBoolean() ? "us-government" : "china");
        }
        json.writeArrayFieldStart("sites");
        for (int i = 0; i < siteCount; i++) {
            sites.write(json, i, sovereign);
        }
        json.writeEndArray();
        wan(json);
        requirements(json);
        addressing(json);
        readiness(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void wan(JsonGenerator json) throws IOException {
        if (random.nextInt(10) == 0) {
            return;
        }
        json.writeObjectFieldStart("wan");
        String technology = pick(WANS);
        json.writeStringField("technology", technology);
        if (!technology.equals("none") && known()) {
            json.writeStringField("provider", pick(PROVIDERS));
        }
        if (technology.equals("mpls-ipvpn") && random.nextInt(4) == 0) {
            json.writeBooleanField("interconnectsMicrosoft", random.nextInt(4) > 0);
        }
        json.writeEndObject();
    }

    private void requirements(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("requirements");
        if (known()) {
            json.writeArrayFieldStart("services");
            String first = pick(SERVICES);
            json.writeString(first);
            String second = pick(SERVICES);
            if (!second.equals(first)) {
                json.writeString(second);
            }
            json.writeEndArray();
        }
        if (known()) {
            json.writeArrayFieldStart("azureRegions");
            int region = random.nextInt(REGIONS.size());
            json.writeString(REGIONS.get(region));
            if (random.nextInt(3) == 0) {
                json.writeString(REGIONS.get((region + 1) % REGIONS.size()));
            }
            json.writeEndArray();
        }
        if (known()) {
            json.writeNumberField("bandwidthMbps", random.nextInt(50) == 0 ? 40_000 : pick(TOTALS));
        }
        if (known()) {
            json.writeStringField("routing", pick(ROUTINGS));
        }
        if (known()) {
            int encryption = random.nextInt(40);
            json.writeStringField("encryption", encryption == 0 ? "macsec" : encryption < 10 ? "ipsec" : "none");
        }
        if (known()) {
            json.writeBooleanField("physicalIsolation", random.nextInt(60) == 0);
        }
        if (known()) {
            json.writeBooleanField("massiveIngestion", random.nextInt(25) == 0);
        }
        if (random.nextInt(4) == 0) {
            json.writeStringField("resiliency", random.nextBoolean() ? "maximum" : "standard");
        }
        if (known()) {
            json.writeBooleanField("production", random.nextInt(5) > 0);
        }
        if (random.nextBoolean()) {
            json.writeBooleanField("siteToSiteThroughMicrosoft", random.nextInt(5) == 0);
        }
        if (random.nextBoolean()) {
            json.writeNumberField("virtualNetworks", 1 + random.nextInt(20));
        }
        json.writeEndObject();
        if (random.nextInt(12) == 0) {
            json.writeObjectFieldStart("preferences");
            json.writeArrayFieldStart("models");
            json.writeString(random.nextBoolean() ? "any-to-any-ipvpn" : "point-to-point-ethernet");
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void addressing(JsonGenerator json) throws IOException {
        if (random.nextInt(5) < 2) {
            return;
        }
        int network = random.nextInt(200);
        json.writeObjectFieldStart("addressing");
        json.writeNumberField("customerAsn", random.nextBoolean() ? 64_512 + random.nextInt(3) : 3_215);
        list(json, "virtualNetworkPrefixes", "10." + network + ".0.0/16");
        json.writeObjectFieldStart("privatePeering");
        list(json, "subnets", "192.168." + network + ".0/30", "192.168." + network + ".4/30");
        json.writeNumberField("advertisedPrefixCount", 1 + random.nextInt(random.nextInt(20) == 0 ? 6_000 : 200));
        json.writeEndObject();
        if (random.nextInt(4) == 0) {
            json.writeObjectFieldStart("microsoftPeering");
            list(json, "subnets", "51.140." + network + ".0/29");
            list(json, "advertisedPrefixes", "51.141." + network + ".0/24");
            list(json, "natPool", "51.141." + network + ".0/28");
            json.writeBooleanField("natPoolAlsoOnInternet", random.nextInt(6) == 0);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void readiness(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("readiness");
        for (String fact :
                List.of("azureSubscription", "microsoft365Subscription", "redundantBgp", "providerAgreement")) {
            if (known()) {
                json.writeBooleanField(fact, random.nextInt(4) > 0);
            }
        }
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String name, String... values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private boolean known() {
        return random.nextInt(5) > 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
