package io.raccord.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.raccord.Shipped;
import io.raccord.intake.Portfolios;
import io.raccord.intake.Profiles;
import io.raccord.language.Language;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.ReadProfile;
import io.raccord.portfolio.Remark;
import io.raccord.problem.Fault;
import io.raccord.profile.Billing;
import io.raccord.profile.Cloud;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Encryption;
import io.raccord.profile.Peering;
import io.raccord.profile.Resiliency;
import io.raccord.profile.Routing;
import io.raccord.profile.Service;
import io.raccord.profile.SiteRole;
import io.raccord.profile.Sku;
import io.raccord.profile.Term;
import io.raccord.profile.WanTechnology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as people write them, in every format: read as the exact value, or refused with what would be right. */
class SpellingsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            site.onWan => NO => false
            site.onWan => OUI => true
            site.onWan => vrai => true
            site.onWan => Faux => false
            site.onWan => y => true
            site.onWan => o => true
            site.onWan => n => false
            requirements.production => Non => false
            site.bandwidthMbps => 1 Gbps => 1000
            site.bandwidthMbps => 500Mbps => 500
            site.bandwidthMbps => 10 Gb/s => 10000
            site.bandwidthMbps => 1 Gbit/s => 1000
            site.bandwidthMbps => 1,5 Gbps => 1500
            site.bandwidthMbps => 1.5 GBPS => 1500
            site.bandwidthMbps => 0,500 Gbps => 500
            site.bandwidthMbps => 1 000 => 1000
            site.bandwidthMbps => 1’000 Mbit/s => 1000
            site.bandwidthMbps => 1,000,000 Mbps => 1000000
            site.bandwidthMbps => 2.000,0 => 2000
            site.bandwidthMbps => 100 mégabits par seconde => 100
            site.ethernet.maxBandwidthMbps => 200 000 kbps => 200
            existingCircuit.1.bandwidthMbps => 10Gbps => 10000
            site.bandwidthMbps => 500 => 500
            requirements.virtualNetworks => 1 200 => 1200
            site.coordinates.latitude => 48,85 => 48.85
            site.role => siège => `"headquarters"`
            site.role => HQ => `"headquarters"`
            site.role => Datacentre => `"datacenter"`
            site.role => data_center => `"datacenter"`
            site.role => Agence => `"branch"`
            site.role => BUREAU => `"office"`
            site.role => colo => `"colocation"`
            wan.technology => MPLS => `"mpls-ipvpn"`
            wan.technology => mpls_ipvpn => `"mpls-ipvpn"`
            wan.technology => SDWAN => `"sd-wan"`
            wan.technology => SD WAN => `"sd-wan"`
            wan.technology => lignes louées => `"leased-lines"`
            requirements.resiliency => haute => `"high"`
            requirements.billing => illimité => `"unlimited"`
            requirements.encryption => MACsec => `"macsec"`
            requirements.routing => géré par l’opérateur => `"provider-managed"`
            cloud => US_Government => `"us-government"`
            existingCircuit.1.sku => PREMIUM => `"premium"`
            existingCircuit.1.peerings => Private peering => `["azure-private"]`
            existingCircuit.1.peerings => peering privé; Microsoft peering => `["azure-private","microsoft"]`
            requirements.services => M365, VNet => `["microsoft-365","azure-virtual-networks"]`
            requirements.services => Azure PaaS => `["azure-public-services"]`
            requirements.azureRegions => West Europe, France Central; UK South | East US => \
            `["West Europe","France Central","UK South","East US"]`
            preferences.models => ER Direct | any-to-any => `["expressroute-direct","any-to-any-ipvpn"]`
            addressing.privatePeering.subnets => 10.0.0.0/30, 10.0.0.4/30 => `["10.0.0.0/30","10.0.0.4/30"]`
            """)
    void isReadAsTheExactValueInEveryFormat(String column, String written, String exact) throws Exception {
        ProfileForms forms = new ProfileForms(column);
        ReadProfile expected = read("exact.json", forms.json(JSON.readTree(exact)));
        assertThat(expected.faults()).isEmpty();
        assertThat(expected.remarks()).isEmpty();
        JsonNode text = JsonNodeFactory.instance.textNode(written);
        ReadProfile json = read("p.json", forms.json(text));
        assertThat(json.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.written()).isEqualTo("\"" + written + "\"");
            assertThat(remark.read()).isEqualTo(exact.replace("\"", "").replace(",", ", "));
            assertThat(remark.place().line()).isEqualTo(1);
            assertThat(remark.place().column()).isEqualTo(1 + forms.json(text).indexOf(text.toString()));
        });
        assertThat(List.of(
                        json,
                        read("p.yaml", forms.yaml(written)),
                        entry("p.jsonl", forms.json(text).getBytes(StandardCharsets.UTF_8)),
                        entry("p.csv", forms.csv(written)),
                        entry("p.xlsx", forms.xlsx(written))))
                .allSatisfy(read -> {
                    assertThat(read.faults()).isEmpty();
                    assertThat(read.profile()).isEqualTo(expected.profile());
                });
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            site.bandwidthMbps => 1.000 => 1.000 is ambiguous; write the number that is meant, in Mbps: 1, 1000
            site.bandwidthMbps => 1,000 => 1,000 is ambiguous; write the number that is meant, in Mbps: 1, 1000
            site.bandwidthMbps => 2.500 Gbps => \
            2.500 Gbps is ambiguous; write the number that is meant, in Mbps: 2500, 2500000
            site.bandwidthMbps => 1G => 1G is ambiguous; write the number that is meant, in Mbps: 1000
            site.bandwidthMbps => 10 giga => 10 giga is ambiguous; write the number that is meant, in Mbps: 10000
            site.bandwidthMbps => 100 MB/s => 100 MB/s is ambiguous; write the number that is meant, in Mbps: 800, 100
            site.bandwidthMbps => 100 Mo/s => 100 Mo/s is ambiguous; write the number that is meant, in Mbps: 800, 100
            site.bandwidthMbps => 512 kbps => 512 kbps is 0.512 Mbps, not a whole number; write a whole number, in Mbps
            site.bandwidthMbps => 3 liens => the unit of 3 liens is unknown; write a number in Mbps, or with one of \
            these units: Mbps, Gbps, Tbps, kbps, bps
            addressing.customerAsn => 64,512 => 64,512 is ambiguous; write the number that is meant: 64512
            """)
    void isRefusedWithWhatWouldBeRightInEveryFormat(String column, String written, String line) throws Exception {
        ProfileForms forms = new ProfileForms(column);
        String json = forms.json(JsonNodeFactory.instance.textNode(written));
        String path = column.replaceFirst("^site\\.", "sites[paris].");
        assertThat(List.of(
                        read("p.json", json),
                        read("p.yaml", forms.yaml(written)),
                        entry("p.csv", forms.csv(written)),
                        entry("p.xlsx", forms.xlsx(written))))
                .allSatisfy(read -> assertThat(read.faults())
                        .extracting(fault -> fault.said(Language.EN))
                        .containsExactly(path + ": " + line.strip()));
    }

    /** Words that mean nothing, and doubts, stay faults of the schema. */
    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            site.onWan => peut-être => type-boolean
            site.onWan => 1 => type-boolean
            site.role => haute => not-one-of
            requirements.resiliency => haute ? => not-one-of
            site.bandwidthMbps => fast => type-integer
            site.bandwidthMbps => -5 => minimum
            requirements.virtualNetworks => 10 Gbps => type-integer
            """)
    void isNoSpelling(String column, String written, String code) throws Exception {
        String json = new ProfileForms(column).json(JsonNodeFactory.instance.textNode(written));
        assertThat(read("p.json", json).faults()).extracting(Fault::code).containsExactly(code);
    }

    @Test
    void theWordsOfReportsAreRead() throws Exception {
        Map<String, Term[]> terms = Map.ofEntries(
                Map.entry("cloud", Cloud.values()),
                Map.entry("site.role", SiteRole.values()),
                Map.entry("wan.technology", WanTechnology.values()),
                Map.entry("requirements.services", Service.values()),
                Map.entry("requirements.routing", Routing.values()),
                Map.entry("requirements.encryption", Encryption.values()),
                Map.entry("requirements.resiliency", Resiliency.values()),
                Map.entry("requirements.billing", Billing.values()),
                Map.entry("preferences.models", ConnectivityModel.values()),
                Map.entry("existingCircuit.1.sku", Sku.values()),
                Map.entry("existingCircuit.1.peerings", Peering.values()));
        for (Map.Entry<String, Term[]> each : terms.entrySet()) {
            for (Term term : each.getValue()) {
                for (Language language : Language.values()) {
                    String word = Shipped.PACKS.words().of(term, language);
                    ProfileForms forms = new ProfileForms(each.getKey());
                    String json = forms.json(JsonNodeFactory.instance.textNode(word));
                    assertThat(read("p.json", json).faults()).as(word).isEmpty();
                    assertThat(read("p.json", json).profile())
                            .as(word)
                            .isEqualTo(read("p.json", forms.json(JsonNodeFactory.instance.textNode(term.id())))
                                    .profile());
                }
            }
        }
    }

    @Test
    void numbersThatAreNoTextsAreReadOrRefusedToo() throws Exception {
        String yaml = "schemaVersion: 1\ncustomer: {id: acme}\nsites: [{id: a, role: office, bandwidthMbps: 1.500}]\n";
        ReadProfile read = read("p.yaml", yaml);
        assertThat(read.remarks())
                .extracting(remark -> remark.line(Language.EN))
                .containsExactly("p.yaml:1:16: schemaVersion: read 1 as \"1\"");
        assertThat(read.faults())
                .extracting(fault -> fault.line(Language.FR))
                .singleElement()
                .asString()
                .startsWith("p.yaml:3:46: sites[a].bandwidthMbps: 1.500 est ambigu")
                .endsWith("1500");
        assertThat(read("p.yaml", yaml.replace("1.500", "1500")).faults()).isEmpty();
    }

    @Test
    void longAndDeepValuesAreNoSpellings() throws Exception {
        String digits = "1".repeat(200_000);
        String json = new ProfileForms("site.bandwidthMbps").json(JsonNodeFactory.instance.textNode(digits + " Gbps"));
        assertThat(read("p.json", json).faults()).extracting(Fault::code).containsExactly("type-integer");
        String list = new ProfileForms("requirements.azureRegions")
                .json(JsonNodeFactory.instance.textNode("a,".repeat(100_000) + "a"));
        ReadProfile read = read("p.json", list);
        assertThat(read.faults()).extracting(Fault::code).containsOnly("uniqueItems");
        assertThat(read.remarks()).extracting(Remark::read).allMatch(shown -> shown.length() < 1_000);
    }

    private static ReadProfile read(String file, String text) throws IOException {
        return Profiles.read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private ReadProfile entry(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<ReadProfile> all = new ArrayList<>();
        try (Portfolio portfolio = Portfolios.open(List.of(file.toString()))) {
            Stream.of(portfolio.next())
                    .forEach(entry -> all.add(entry.content().read().read()));
        }
        return all.get(0);
    }
}
