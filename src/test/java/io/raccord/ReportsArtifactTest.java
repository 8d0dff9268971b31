package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code raccord-reports} lists the optional dependencies of Raccord's pom, in the same versions. */
class ReportsArtifactTest {

    /** Optional dependencies of the command line and its log, which no report needs. */
    private static final Set<String> TERMINAL = Set.of("picocli", "progressbar", "jline-terminal", "logback-classic");

    @Test
    void listsTheOptionalLibraries() throws Exception {
        Map<String, String> optional = versions(Path.of("pom.xml"), true);
        optional.keySet().removeAll(TERMINAL);
        Map<String, String> listed = versions(Path.of("reports/pom.xml"), false);
        listed.remove("raccord");
        assertThat(listed).isEqualTo(optional);
    }

    private static Map<String, String> versions(Path pom, boolean optionalOnly) throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
        Element properties = child(project, "properties");
        Map<String, String> versions = new TreeMap<>();
        NodeList all = child(project, "dependencies").getElementsByTagName("dependency");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (!optionalOnly || each.getElementsByTagName("optional").getLength() > 0) {
                String version = child(each, "version").getTextContent();
                versions.put(
                        child(each, "artifactId").getTextContent(),
                        version.startsWith("${") && !version.equals("${project.version}")
                                ? child(properties, version.substring(2, version.length() - 1))
                                        .getTextContent()
                                : version);
            }
        }
        return versions;
    }

    private static Element child(Element of, String name) {
        NodeList children = of.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element
                    && element.getTagName().equals(name)) {
                return element;
            }
        }
        throw new IllegalArgumentException(of.getTagName() + " has no " + name);
    }
}
