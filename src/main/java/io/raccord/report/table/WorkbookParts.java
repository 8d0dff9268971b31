package io.raccord.report.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts of a workbook other than its sheets, as text by name: ECMA-376 (Office Open XML), parts 1 and 2.
 *
 * @param sheets the sheets, in order
 * @param created the creation date
 */
record WorkbookParts(List<SheetPlace> sheets, LocalDate created) {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** The index of the cell format of headers, in the part with the styles. */
    static final int HEADER_STYLE = 1;
    /** The index of the cell format of dates, in the part with the styles. */
    static final int DATE_STYLE = 2;

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The parts, in the order in which they are written. */
    Map<String, String> byName() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", workbookRelations());
        parts.put("xl/styles.xml", styles());
        parts.put("docProps/core.xml", properties());
        parts.put("_rels/.rels", relations());
        parts.put("[Content_Types].xml", types());
        parts.replaceAll((name, text) -> DECLARATION + text);
        return parts;
    }

    private String each(Function<SheetPlace, String> text) {
        return sheets.stream().map(text).collect(Collectors.joining());
    }

    private String workbook() {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets>"
                + each(sheet -> "<sheet name=\"" + sheet.title() + "\" sheetId=\"" + sheet.number() + "\" r:id=\"s"
                        + sheet.number() + "\"/>")
                + "</sheets><definedNames>"
                + each(sheet -> "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + (sheet.number() - 1)
                        + "\" hidden=\"1\">" + sheet.reference() + "</definedName>")
                + "</definedNames></workbook>";
    }

    private String workbookRelations() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + each(sheet -> relation("s" + sheet.number(), DOCUMENT + "/worksheet", "/" + sheet.part()))
                + relation("styles", DOCUMENT + "/styles", "/xl/styles.xml") + "</Relationships>";
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\">" + format(0, 0) + format(0, 1) + format(164, 0) + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String format(int number, int font) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                + (number == 0 ? "" : " applyNumberFormat=\"1\"")
                + (font == 0 ? "" : " applyFont=\"1\"") + "/>";
    }

    private String properties() {
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>Raccord</dc:creator>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + created + "T00:00:00Z</dcterms:created>"
                + "</cp:coreProperties>";
    }

    private static String relations() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("workbook", DOCUMENT + "/officeDocument", "/xl/workbook.xml")
                + relation("properties", PACKAGE + "relationships/metadata/core-properties", "/docProps/core.xml")
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("xl/workbook.xml", TYPE + "sheet.main+xml")
                + each(sheet -> override(sheet.part(), TYPE + "worksheet+xml"))
                + override("xl/styles.xml", TYPE + "styles+xml")
                + override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }
}
