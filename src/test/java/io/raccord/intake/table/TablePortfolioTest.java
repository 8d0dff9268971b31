package io.raccord.intake.table;

import static io.raccord.intake.table.Tables.csv;
import static io.raccord.intake.table.Tables.faults;
import static io.raccord.intake.table.Tables.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.intake.Profiles;
import io.raccord.intake.template.ProfileTemplate;
import io.raccord.portfolio.DatedProfile;
import io.raccord.profile.Coordinates;
import io.raccord.profile.ExistingCircuit;
import io.raccord.profile.Profile;
import io.raccord.profile.Service;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A portfolio as CSV, one row per site. */
class TablePortfolioTest {

    private static final String HEADER = "customer.id,customer.name,asOf,site.id,site.role,site.city,site.onWan,"
            + "site.bandwidthMbps,requirements.services,requirements.production\n";

    @Test
    void everyFieldOfTheSchemaIsAColumnAndReadsAsInJson() throws Exception {
        JsonNode example;
        try (InputStream in = Objects.requireNonNull(
                ProfileTemplate.class.getResourceAsStream("/io/raccord/intake/profile-example.json"))) {
            example = new ObjectMapper().readTree(in);
        }
        Profile fromJson = Profiles.read(
                        "p.json", new ByteArrayInputStream(example.toString().getBytes(StandardCharsets.UTF_8)))
                .profile();
        List<String> cells = new ArrayList<>();
        for (TableColumn column : TableColumns.ALL) {
            JsonNode value = column.ofSite()
                    ? example.at("/sites/0" + column.pointer())
                    : example.at(column.name().equals("asOf") ? "/none" : column.pointer());
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(element.asText()));
            cells.add(value.isArray() ? String.join("|", elements) : value.asText());
        }
        String header = TableColumns.ALL.stream().map(TableColumn::name).collect(Collectors.joining(";"));
        assertThat(cells).hasSizeGreaterThan(50);
        assertThat(only(csv(header + "\n" + String.join(";", cells) + "\n"))).isEqualTo(fromJson);
    }

    @Test
    void blankLinesBeforeTheHeaderAreReadPast() {
        assertThat(csv("\n".repeat(100_000) + HEADER + "acme,,,a,office,,,,,\n"))
                .hasSize(1);
    }

    @Test
    void existingCircuitsKeepTheOrderOfTheirNumbers() {
        List<DatedProfile> read = csv("""
                customer.id;site.id;site.role;existingCircuit.3.id;existingCircuit.3.peeringLocation;\
                existingCircuit.1.peeringLocation;existingCircuit.1.id;site.coordinates.latitude;site.coordinates.longitude
                acme;a;office;second;Paris;London;first;48,85;-2.5
                """);
        Profile acme = read.get(0).read().profile();
        assertThat(read.get(0).read().faults()).isEmpty();
        assertThat(acme.existingCircuits()).extracting(ExistingCircuit::id).containsExactly("first", "second");
        assertThat(acme.sites().get(0).coordinates()).isEqualTo(new Coordinates(48.85, -2.5));
    }

    @Test
    void incompleteExistingCircuitsAndCoordinatesAreFaultsOfTheirCells() {
        assertThat(faults("""
                customer.id;site.id;site.role;existingCircuit.2.id;site.coordinates.latitude
                acme;a;office;one;48.85
                beta;a;office;;north
                """))
                .anyMatch(fault -> fault.startsWith("p.csv:2:15: existingCircuits[one].peeringLocation: "))
                .anyMatch(fault -> fault.startsWith("p.csv:2:19: sites[a].coordinates.longitude: "))
                .anyMatch(fault -> fault.startsWith("p.csv:3:16: sites[a].coordinates.latitude: north is not a number"))
                .hasSize(3);
    }

    @Test
    void customersFactsAreRepeatedOrStatedOnce() {
        List<DatedProfile> read = csv(HEADER + """
                acme,Acme,2026-11-23,a,office,Paris,true,100,azure-virtual-networks|microsoft-365,yes
                acme,,,b,branch,,,,,
                zeta,,,z,office,,,,,
                zeta,Zeta,,y,office,,,,,
                """);
        assertThat(read).hasSize(2);
        Profile acme = read.get(0).read().profile();
        assertThat(read.get(0).asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(read.get(1).asOf()).isNull();
        assertThat(acme.sites()).hasSize(2);
        assertThat(acme.sites().get(0).onWan()).isTrue();
        assertThat(acme.sites().get(1).onWan()).isNull();
        assertThat(acme.requirements().services())
                .containsExactly(Service.AZURE_VIRTUAL_NETWORKS, Service.MICROSOFT_365);
        assertThat(acme.requirements().production()).isTrue();
        assertThat(read.get(1).read().profile().customer().name()).isEqualTo("Zeta");
    }

    @Test
    void rowsOfACustomerMayLieAnywhereAndTheIndexNeedsNoMemory() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            rows.add("c" + i % 300 + ",,,s" + i / 300 + ",office,,,,,\n");
        }
        Collections.shuffle(rows, new Random(5));
        byte[] table = (HEADER + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
        List<Profile> inMemory = profiles(Tables.read(Tables.entries(table, 100_000)));
        List<Profile> spilled = profiles(Tables.read(Tables.entries(table, 7)));
        assertThat(spilled).isEqualTo(inMemory);
        List<String> first = rows.stream()
                .map(row -> row.substring(0, row.indexOf(',')))
                .distinct()
                .toList();
        assertThat(inMemory.stream().map(profile -> profile.customer().id())).containsExactlyElementsOf(first);
        assertThat(inMemory).allMatch(profile -> profile.sites().size() == 3);
    }

    private static List<Profile> profiles(List<DatedProfile> read) {
        return read.stream().map(each -> each.read().profile()).toList();
    }

    @Test
    void theConventionsOfExcelAndLibreOfficeAreRead() {
        String lines = """
                sep=;
                customer.id;customer.name;site.id;site.role;site.bandwidthMbps;site.onWan;#note
                "acme";"Café ""Le Lien""; Lyon
                deux";a;office;1 000;VRAI;x

                ;;;;;;
                # a remark;;;;;;
                acme;;b;office;100,00;FAUX;
                """.replace("\n", "\r\n");
        byte[] text = lines.getBytes(StandardCharsets.UTF_8);
        byte[] marked = new byte[text.length + 3];
        System.arraycopy(text, 0, marked, 3, text.length);
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        Profile profile = only(csv(marked));
        assertThat(profile.customer().name()).isEqualTo("Café \"Le Lien\"; Lyon\ndeux");
        assertThat(profile.sites().get(0).bandwidthMbps()).isEqualTo(1000);
        assertThat(profile.sites().get(0).onWan()).isTrue();
        assertThat(profile.sites().get(1).bandwidthMbps()).isEqualTo(100);
        assertThat(profile.sites().get(1).onWan()).isFalse();
        assertThat(only(csv("customer.id\tsite.id\tsite.role\racme\ta\toffice")).sites())
                .hasSize(1);
    }

    @Test
    void everyFaultOfEveryRowStandsAtItsCell() {
        assertThat(faults(HEADER + """
                        acme,Acme,23/11/2026,a,offfice,Paris,maybe,fast,azure-virtual-networc,yes
                        acme,Acme SA,,,office,,,"1,000",,no
                        ,,,x,office,,,,,
                        zeta,,,z,office
                        beta,,,b,office,a"b,,,,
                        good,,,g,office,,,,,
                        yota,,,y,office,"open,,,,
                        """).stream()
                        .map(line -> line.replaceFirst("; .*", ""))
                        .sorted())
                .containsExactly(
                        "p.csv:2:11: asOf: 23/11/2026 is not a valid date",
                        "p.csv:2:24: sites[a].role: \"offfice\" is not an allowed value",
                        "p.csv:2:38: sites[a].onWan: maybe is neither true nor false",
                        "p.csv:2:44: sites[a].bandwidthMbps: fast is not a whole number",
                        "p.csv:2:49: requirements.services[0]: \"azure-virtual-networc\" is not an allowed value",
                        "p.csv:3:15: sites[1].id: field id is missing",
                        "p.csv:3:25: sites[1].bandwidthMbps: 1,000 is ambiguous",
                        "p.csv:3:34: requirements.production: no here, but yes in line 2",
                        "p.csv:3:6: customer.name: Acme SA here, but Acme in line 2",
                        "p.csv:4:1: the row does not name its customer",
                        "p.csv:5:1: the row has 5 cells",
                        "p.csv:6:18: there is a quote inside a field that is not quoted",
                        "p.csv:8:17: the quote opened here is not closed before the end of the line");
    }

    @Test
    void aHeaderIsRefusedWithAllThatIsWrongWithIt() {
        assertThat(faults("customer.id;site.id;site.rolle;citty;site.id;bandwith;#mine\nacme;a;office;;;;\n"))
                .hasSize(5)
                .anySatisfy(line ->
                        assertThat(line).startsWith("p.csv:1:21: unknown column site.rolle; closest match: site.role"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("p.csv:1:32: unknown column citty; closest match: City"))
                .anySatisfy(line -> assertThat(line).startsWith("p.csv:1:38: column site.id occurs twice"))
                .anySatisfy(line -> assertThat(line).contains("column site.role is missing"));
        assertThat(faults("")).singleElement().asString().contains("the table is empty");
        assertThat(faults("{\"schemaVersion\": \"1\"}\n")).isNotEmpty();
    }

    @Test
    void otherEncodingsAreToldWithAWayOut() {
        byte[] latin =
                (HEADER + "acme,Café,,a,office,,,,,\ngood,,,g,office,,,,,\n").getBytes(Charset.forName("windows-1252"));
        assertThat(faults(latin))
                .singleElement()
                .asString()
                .startsWith("p.csv:2:9: this character is not valid UTF-8")
                .contains("CSV UTF-8");
        assertThat(faults((HEADER + "acme,,,a,office,,,,,\n").getBytes(StandardCharsets.UTF_16)))
                .isNotEmpty()
                .first()
                .asString()
                .contains("not valid UTF-8");
    }

    @Test
    void sitesBeyondTheMostThatAProfileMayHaveAreAFault() {
        StringBuilder table = new StringBuilder(HEADER);
        for (int i = 0; i < 5000; i++) {
            table.append("acme,,,s").append(i).append(",office,,,,,\n");
        }
        assertThat(faults(table.toString())).singleElement().asString().contains("at most 2,000");
    }

    @Test
    void anEmptyListIsNotAnUnknownOne() {
        Profile profile = only(csv("""
                customer.id,site.id,site.role,addressing.privatePeering.advertisedPrefixes
                acme,a,office,[]
                """));
        assertThat(profile.addressing().privatePeering().advertisedPrefixes()).isEmpty();
    }
}
