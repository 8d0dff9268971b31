package io.raccord.cli;

import static io.raccord.cli.StrangersWorkbook.number;
import static io.raccord.cli.StrangersWorkbook.percent;
import static io.raccord.intake.table.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code raccord batch} with the inventory of a stranger, and with what can be wrong with one. */
class StrangersWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void isAdvisedAsTheSameCustomersInJson() throws Exception {
        Path page = folder.resolve("page.html");
        CommandRun run =
                batch(StrangersWorkbook.write(file(), ""), StrangersWorkbook.MAPPING, "--summary", page.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("values read otherwise than written: 8");
        assertThat(Files.readString(page)).contains("C-001", "Maison Zoé", "C-002", "Atelier Noé");
        Path json = Files.writeString(folder.resolve("in.jsonl"), StrangersWorkbook.PROFILES);
        Path wanted = folder.resolve("wanted.jsonl");
        CommandRun.of("batch", json.toString(), "-o", wanted.toString(), "--as-of", "2026-11-23");
        assertThat(Files.readAllLines(wanted)).hasSize(2);
        assertThat(folder.resolve("out.jsonl")).hasSameBinaryContentAs(wanted);
    }

    @Test
    void theSameTableAsCsvFromStandardFormats() throws Exception {
        Path csv = Files.writeString(folder.resolve("in.csv"), """
                Parc des sites, clients du Nord
                ;;;
                "N° client";Nom du client;SITE;Role;Remarques;Débit (Gbps)
                C-002;Atelier Noé;londres;centre de données;x;2
                """);
        Path out = folder.resolve("out.jsonl");
        assertThat(batch(csv, "columns: {n° CLIENT: customer.id}\nignore: [remarques]\n")
                        .status())
                .isZero();
        assertThat(Files.readString(out)).contains("\"path\":\"sites[londres].bandwidthMbps\",\"value\":2000");
    }

    @Test
    void rowsWithoutASiteAndPercentagesAreFaultsAtTheirCells() throws Exception {
        String more = row(11, "C-003", "", "nice", "agence", "Nice", percent("0.5"), "peut-être")
                + row(12, "", "Total", "", "", "", number("3200"));
        CommandRun run = batch(StrangersWorkbook.write(file(), more), StrangersWorkbook.MAPPING);
        assertThat(run.status()).isEqualTo(4);
        assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(2);
        assertThat(Files.readAllLines(folder.resolve("out.errors.jsonl")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"line\":11,\"column\":6,\"cell\":\"Sites!F11\"")
                                .contains("50 % is a percentage, but column site.bandwidthMbps does not hold one")
                                .contains("list its header under ignore")
                                .contains("\"cell\":\"Sites!G11\"", "cell-boolean"),
                        line -> assertThat(line)
                                .contains("\"cell\":\"Sites!A12\"", "the row does not name its customer"));
    }

    @Test
    void faultsOfTheHeaderNameSheetAndCell() throws Exception {
        String rows = row(3, "Client", "Site", "Role", "Nom", "Vile", "Débit (%)", "Codes postaux");
        CommandRun run = batch(StrangersWorkbook.write(file(), rows, ""), "columns: {}");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(file()
                                        + ": Sites!D3: \"Nom\" can mean several columns: customer.name, site.name"),
                        line -> assertThat(line)
                                .startsWith(file() + ": Sites!E3: unknown column Vile; closest match: Ville"),
                        line -> assertThat(line).startsWith(file() + ": Sites!F3: unknown column Débit (%)"),
                        line -> assertThat(line)
                                .startsWith(file() + ": Sites!G3: unknown column Codes postaux")
                                .contains("--columns maps or ignores other headers"));
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    @Test
    void headersThatTheTableDoesNotHaveAreFaultsOfTheMapping() throws Exception {
        String mapping = StrangersWorkbook.MAPPING.replace("\"Lien souhaité\"", "\"Lien souhaîtée\"");
        CommandRun run = batch(StrangersWorkbook.write(file(), ""), mapping);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(map() + ":3:3: the table " + file() + " has no header \"Lien souhaîtée\"")
                                .contains("closest match: Lien  souhaite"),
                        line -> assertThat(line).startsWith(file() + ": Sites!F4: unknown column Lien  souhaite"));
    }

    @Test
    void everyFaultOfTheMappingHasItsPlace() throws Exception {
        CommandRun run = batch(StrangersWorkbook.write(file(), ""), """
                columns:
                  Client: customer.idd
                  Ville: site.city
                  Commune: SITE.CITY
                  ville: Débit
                  Débit: [site.bandwidthMbps]
                  Pays:
                  "": site.country
                ignore: [Remarques, 3, commune]
                ignored: true
                """);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors().stream().map(line -> line.replaceFirst("; (docs|keep|map|write|delete|a map).*", "")))
                .containsExactly(
                        map() + ":2:11: there is no column customer.idd; closest match: customer.id",
                        map() + ":4:3: column site.city is already mapped from header \"Ville\" in line 3",
                        map() + ":5:3: header \"ville\" is already in line 3",
                        map() + ":5:10: there is no column Débit; closest match: site.bandwidthMbps",
                        map() + ":6:10: header \"Débit\" is not mapped to a text",
                        map() + ":7:8: header \"Pays\" is not mapped to a text",
                        map() + ":8:3: this header is empty",
                        map() + ":9:21: this ignored header is not a text",
                        map() + ":9:24: header \"commune\" is already in line 4",
                        map() + ":10:1: unknown field ignored; closest match: ignore");
    }

    @Test
    void whatIsNoMappingIsSaidSo() throws Exception {
        Path in = StrangersWorkbook.write(file(), "");
        assertThat(batch(in, "- Client\n").err()).startsWith(map() + ":1:1: this is not a mapping of columns");
        assertThat(batch(in, "columns: [Client]\n").err()).startsWith(map() + ":1:10: columns is not a mapping");
        assertThat(batch(in, "ignore: Client\n").err()).startsWith(map() + ":1:9: ignore is not a list");
        assertThat(batch(in, "columns: {Client: [\n").err())
                .startsWith(map() + ":2:1: ")
                .contains("YAML");
        assertThat(batch(in, "#".repeat(2 << 20)).err()).startsWith(map() + ":1:1: the mapping of columns is larger");
        assertThat(batch(in, "ignore: [" + "x, ".repeat(1001) + "]\n").err())
                .startsWith(map() + ":1:1: the mapping has more than 1,000 headers");
        CommandRun missing = CommandRun.of("batch", in.toString(), "-o", "out.jsonl", "--columns", "none.yaml");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("none.yaml: no such file");
        Files.writeString(map(), StrangersWorkbook.MAPPING);
        CommandRun over = CommandRun.of("batch", in.toString(), "-o", map().toString(), "--columns", map().toString());
        assertThat(over.status()).isEqualTo(2);
        assertThat(over.err()).contains("the same file would be both read and written");
    }

    @Test
    void theFirstSheetWithAHeaderIsRead() throws Exception {
        Path in = folder.resolve("in.csv");
        assertThat(CommandRun.of("batch", "--template", "csv", "--lang", "fr").out())
                .startsWith("\uFEFFClient;Nom du client;Date du conseil;Cloud;Site;Nom du site;Rôle;Ville;Pays");
        Files.writeString(in, "a,b\n".repeat(20) + "Customer,Site,Role\nacme,a,office\n");
        CommandRun beyond =
                CommandRun.of("batch", in.toString(), "-o", folder.resolve("o").toString());
        assertThat(beyond.err()).contains("in.csv:1:1: unknown column a", "column customer.id is missing");
        Files.writeString(in, "a,b\n".repeat(19) + "Customer,Site,Role\nacme,a,office\n");
        assertThat(CommandRun.of(
                                "batch",
                                in.toString(),
                                "-o",
                                folder.resolve("o").toString())
                        .status())
                .isZero();
    }

    private Path file() {
        return folder.resolve("parc.xlsx");
    }

    private Path map() {
        return folder.resolve("map.yaml");
    }

    private CommandRun batch(Path in, String mapping, String... more) throws IOException {
        Files.writeString(map(), mapping);
        List<String> arguments = new ArrayList<>(List.of(
                "batch",
                in.toString(),
                "-o",
                folder.resolve("out.jsonl").toString(),
                "--as-of",
                "2026-11-23",
                "--columns",
                map().toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
