package io.raccord.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Generator of the sites of {@link RealisticProfiles}. */
final class RealisticSites {

    private static final List<String> CITIES = List.of(
            "Paris, FR",
            "London, GB",
            "Frankfurt, DE",
            "Amsterdam, NL",
            "Zürich, CH",
            "Madrid, ES",
            "Milan, IT",
            "Stockholm, SE",
            "Dublin, IE",
            "Marseille, FR",
            "Berlin, DE",
            "Genève, CH",
            "New York, US",
            "Chicago, US",
            "Dallas, US",
            "Seattle, US",
            "Atlanta, US",
            "Toronto, CA",
            "São Paulo, BR",
            "Tokyo, JP",
            "Osaka, JP",
            "Singapore, SG",
            "Sydney, AU",
            "Melbourne, AU",
            "Mumbai, IN",
            "Seoul, KR",
            "Johannesburg, ZA",
            // a city without a peering location
            "Lyon, FR",
            "Lille, FR",
            "Porto, PT",
            "Graz, AT",
            "Hannover, DE",
            "Leeds, GB",
            "Boise, US",
            "Nantes, FR",
            "Gdańsk, PL");
    private static final List<String> OPERATORS = List.of(
            "Equinix",
            "Equinix PA3",
            "Interxion",
            "Digital Realty",
            "Megaport",
            "NTT Global Data Centers",
            "Data4",
            "Stadtwerke Rechenzentrum",
            "CoreSite");
    private static final List<String> CARRIERS =
            List.of("Orange", "Colt", "BT", "Zayo", "euNetworks", "Lumen Technologies", "Stadtnetz GmbH");
    private static final List<String> LOCATIONS =
            List.of("Paris", "London", "Frankfurt", "Amsterdam", "Singapore", "New York", "Tokyo", "Chicago");
    private static final List<Integer> BANDWIDTHS = List.of(50, 100, 100, 200, 200, 500, 500, 1000, 2000, 5000, 10_000);
    private static final List<Integer> LINES = List.of(1000, 1000, 10_000, 10_000, 100_000, 100);

    private final Random random;

    RealisticSites(Random random) {
        this.random = random;
    }

    /** Writes site {@code number}; no peering locations if {@code sovereign}, since most are in the public cloud. */
    void write(JsonGenerator json, int number, boolean sovereign) throws IOException {
        String role = role(number);
        String[] place = pick(CITIES).split(", ");
        json.writeStartObject();
        json.writeStringField("id", "site-" + (number + 1));
        json.writeStringField("role", role);
        if (random.nextInt(12) > 0) {
            json.writeStringField("city", place[0]);
            if (random.nextInt(3) > 0) {
                json.writeStringField("country", place[1]);
            }
        }
        if (role.equals("colocation")) {
            colocation(json);
        }
        ethernet(json);
        if (known()) {
            json.writeBooleanField("onWan", random.nextInt(5) > 0);
        }
        if (known()) {
            json.writeNumberField("bandwidthMbps", random.nextInt(60) == 0 ? 20_000 : pick(BANDWIDTHS));
        }
        if (!sovereign && random.nextInt(25) == 0) {
            json.writeArrayFieldStart("peeringLocations");
            int location = random.nextInt(LOCATIONS.size());
            json.writeString(LOCATIONS.get(location));
            json.writeString(LOCATIONS.get((location + 1) % LOCATIONS.size()));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private String role(int number) {
        int one = random.nextInt(20);
        if (one < 4) {
            return "colocation";
        }
        if (number == 0) {
            return one < 12 ? "datacenter" : "headquarters";
        }
        return one < 9 ? "datacenter" : one < 16 ? "office" : "branch";
    }

    private void colocation(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("colocation");
        if (known()) {
            json.writeStringField("operator", pick(OPERATORS));
        }
        if (random.nextBoolean()) {
            json.writeBooleanField("cloudExchange", random.nextInt(4) > 0);
        }
        if (known()) {
            json.writeBooleanField("managedRouting", random.nextBoolean());
        }
        json.writeEndObject();
    }

    private void ethernet(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("ethernet");
        if (known()) {
            boolean available = random.nextInt(4) > 0;
            json.writeBooleanField("available", available);
            if (available && known()) {
                json.writeStringField("provider", pick(CARRIERS));
                json.writeNumberField("maxBandwidthMbps", pick(LINES));
                if (known()) {
                    json.writeBooleanField("managedRouting", random.nextBoolean());
                }
            }
        }
        json.writeEndObject();
    }

    private boolean known() {
        return random.nextInt(5) > 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
