package io.raccord.intake.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** A lookup of the parts of a workbook that contain its sheets. */
final class XlsxParts {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private XlsxParts() {}

    /** The part names by the relationship ids that sheets refer to. */
    static Map<String, String> byId(Path path) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.getEntry(RELATIONS);
            if (entry == null) {
                return parts;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                PartXml.elements(
                        in,
                        "Relationship",
                        each -> parts.put(
                                each.getAttributeValue(null, "Id"), part(each.getAttributeValue(null, "Target"))));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        return parts;
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
