package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.report.Format;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked example of the contract matches in full. */
class ContractExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("src/test/resources/contract-examples");
    /** The checks that the policy prescribes; the shipped rules have more. */
    private static final Set<String> CHECKS = Set.of(
            "azure-subscription",
            "bandwidth-needs-direct",
            "circuit-bandwidth",
            "cloud-isolation",
            "cross-linking",
            "customer-asn",
            "dual-stack",
            "existing-circuit",
            "expressroute-fit",
            "far-site",
            "gateway-circuits",
            "global-reach",
            "ipsec-gateway",
            "ipsec-routes",
            "isolation-needs-direct",
            "layer-2-extension",
            "macsec-needs-direct",
            "metro-available",
            "microsoft-365-authorization",
            "microsoft-365-subscription",
            "microsoft-filtering",
            "microsoft-peering-subnets",
            "microsoft-prefix-limit",
            "nat-pool",
            "nearest-location",
            "peer-asn",
            "private-default-route",
            "private-peering-subnets",
            "private-prefix-limit",
            "provider-path-diversity",
            "redundant-bgp",
            "router-handover",
            "second-location",
            "virtual-network-links",
            "virtual-network-prefixes",
            "virtual-wan-circuits",
            "virtual-wan-gateway",
            "vlan-ids",
            "voice-qos",
            "vpn-backup",
            "vpn-backup-routing");

    /** The kinds of steps that the policy prescribes. */
    private static final Set<String> STEPS = Set.of(
            "change-circuit",
            "configure-router",
            "cross-link",
            "migrate-circuit",
            "route-ipsec",
            "validate-failover",
            "watch-circuits");

    static List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".profile.yaml"))
                    .map(name -> name.replace(".profile.yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void agrees(String name) throws Exception {
        JsonNode expected =
                JSON.readTree(EXAMPLES.resolve(name + ".expected.json").toFile());
        Path profile = EXAMPLES.resolve(name + ".profile.yaml");
        LocalDate asOf = LocalDate.parse(expected.get("asOf").textValue());
        try (InputStream in = Files.newInputStream(profile)) {
            String advice = Shipped.ADVISOR.render(Shipped.ADVISOR.advise(in, name, asOf), Format.JSON);
            JsonNode actual = JSON.readTree(advice);
            expected.fieldNames().forEachRemaining(field -> {
                assertThat(actual.has(field)).as(field).isTrue();
                holds(
                        field,
                        expected.get(field),
                        switch (field) {
                            case "checks" -> fixed(actual.get(field), CHECKS);
                            case "steps" -> fixed(actual.get(field), STEPS);
                            default -> actual.get(field);
                        });
            });
        }
    }

    /** The elements that the policy prescribes, by id. */
    private static JsonNode fixed(JsonNode all, Set<String> prescribed) {
        SortedMap<String, JsonNode> byId = new TreeMap<>();
        for (JsonNode each : all) {
            String id = each.get("id").asText();
            if (prescribed.contains(id.replaceFirst("\\[.*", ""))) {
                byId.put(id + " " + each.path("subject").asText(), each);
            }
        }
        return JSON.createArrayNode().addAll(byId.values());
    }

    /** Whether {@code actual} contains everything in {@code expected}; it may have more fields. */
    private static void holds(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            expected.fieldNames().forEachRemaining(field -> {
                assertThat(actual.has(field)).as(path + "." + field).isTrue();
                holds(path + "." + field, expected.get(field), actual.get(field));
            });
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(path).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                holds(path + "[" + i + "]", expected.get(i), actual.get(i));
            }
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }
}
