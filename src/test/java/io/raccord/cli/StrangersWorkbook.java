package io.raccord.cli;

import static io.raccord.intake.table.Workbooks.row;

import io.raccord.intake.table.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The inventory of a stranger as a workbook: titles, French headers, merged cells, blank rows, units, percentages. */
final class StrangersWorkbook {

    static final String MAPPING = """
            columns:
              "N° client": customer.id
              "Lien souhaité": site.bandwidthMbps
            ignore: [Remarques, "Utilisation %"]
            """;

    static final String HEADER = row(
            4,
            "N° client",
            "Nom du client",
            "Site",
            "Rôle",
            "VILLE",
            "Lien  souhaite",
            "Raccordé au WAN ?",
            "Utilisation %",
            "Technologie WAN",
            "Remarques");

    /** Titles, and the names of groups of columns. */
    static final String TITLES =
            row(1, "Parc des sites, clients du Nord", "", "", "", "", "", "", "", "", "mis à jour en novembre")
                    + row(3, "Client", "", "Site", "", "", "Besoins");

    private static final String ROWS = row(
                    5,
                    "C-001",
                    "Maison Zoé",
                    "paris",
                    "Siège",
                    "Paris",
                    "1 Gbps",
                    "oui",
                    percent("0.42"),
                    "MPLS",
                    "à revoir")
            + row(6, "", "", "lyon", "agence", "Lyon", number("100"), "Oui", percent("0.9"), "", "")
            + row(7, "", "", "", "", "", "", "", "<c t=\"e\"><f>H6/0</f><v>#DIV/0!</v></c>", "", "")
            + row(8, "", "", "lille", "bureau", "Lille", "50 Mbit/s", "non", "", "", "")
            + row(10, "C-002", "Atelier Noé", "londres", "centre de données", "Londres", "2 Gbps", "", "", "", "");

    private static final String MERGED = """
            <mergeCells count="6"><mergeCell ref="A1:I1"/><mergeCell ref="A3:B3"/><mergeCell ref="C3:E3"/>\
            <mergeCell ref="A5:A8"/><mergeCell ref="B5:B8"/><mergeCell ref="I5:I8"/></mergeCells>""";

    static final String PROFILES = """
            {"schemaVersion": "1", "customer": {"id": "C-001", "name": "Maison Zoé"}, "sites": [\
            {"id": "paris", "role": "headquarters", "city": "Paris", "bandwidthMbps": 1000, "onWan": true}, \
            {"id": "lyon", "role": "branch", "city": "Lyon", "bandwidthMbps": 100, "onWan": true}, \
            {"id": "lille", "role": "office", "city": "Lille", "bandwidthMbps": 50, "onWan": false}], \
            "wan": {"technology": "mpls-ipvpn"}}
            {"schemaVersion": "1", "customer": {"id": "C-002", "name": "Atelier Noé"}, "sites": [\
            {"id": "londres", "role": "datacenter", "city": "Londres", "bandwidthMbps": 2000}]}
            """;

    private StrangersWorkbook() {}

    static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    /** A cell that is formatted as a percentage. */
    static String percent(String value) {
        return "<c s=\"4\"><v>" + value + "</v></c>";
    }

    /** Writes it to {@code file}, with {@code more} rows at its end. */
    static Path write(Path file, String more) throws IOException {
        return write(file, TITLES + HEADER + ROWS + more, MERGED);
    }

    /** Writes a workbook with {@code rows} on its second sheet. */
    static Path write(Path file, String rows, String merged) throws IOException {
        String notes = row(1, "Site", "à propos de ce classeur");
        return Files.write(file, new Workbooks().sheets(notes, rows, merged).bytes());
    }
}
