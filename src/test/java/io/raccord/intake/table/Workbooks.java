package io.raccord.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builder of workbooks part by part, with the layout of Excel and LibreOffice. */
public final class Workbooks {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public Workbooks() {
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>""");
        part("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(OFFICE));
        part("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/>\
                <numFmt numFmtId="165" formatCode="#,##0&quot; Mbit/s&quot;"/></numFmts>\
                <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>\
                <xf numFmtId="9"/><xf numFmtId="10"/></cellXfs></styleSheet>""".formatted(NAMESPACE));
        texts("");
        dates1904(false);
    }

    Workbooks part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Workbooks dates1904(boolean from1904) {
        return part("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><workbookPr date1904="%s"/><sheets>\
                <sheet name="Notes" sheetId="1" r:id="rId7"/><sheet name="Sites" sheetId="2" r:id="rId8"/></sheets>\
                </workbook>""".formatted(NAMESPACE, OFFICE, from1904))
                .part("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId7" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="rId8" Type="%1$s/worksheet" Target="/xl/worksheets/sheet2.xml"/>\
                <Relationship Id="rId2" Type="%1$s/styles" Target="styles.xml"/>\
                <Relationship Id="rId3" Type="%1$s/sharedStrings" Target="sharedStrings.xml"/></Relationships>""".formatted(OFFICE));
    }

    Workbooks texts(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(NAMESPACE, items));
    }

    /** Adds two sheets, each as rows; {@code after} follows the rows of the second one. */
    public Workbooks sheets(String first, String second, String after) {
        String sheet = "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>";
        return part("xl/worksheets/sheet1.xml", sheet.formatted(NAMESPACE, first, ""))
                .part("xl/worksheets/sheet2.xml", sheet.formatted(NAMESPACE, second, after));
    }

    /** A row of text cells, starting at column A. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String at = " r=\"" + (char) ('A' + i) + number + "\"";
            row.append(
                    cells[i].startsWith("<c")
                            ? cells[i].replaceFirst("<c", "<c" + at)
                            : "<c" + at + " t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
        }
        return row + "</row>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("p.xlsx"), bytes());
    }
}
