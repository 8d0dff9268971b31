package io.raccord.authoring.cases;

import io.raccord.language.Language;
import io.raccord.language.Visible;
import io.raccord.review.CaseResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit XML writer for build servers: one test suite per theme, one test per case. */
public final class JunitXml {

    private static final double NANOS = 1e9;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ResultText texts;

    private JunitXml(Language language) {
        this.texts = new ResultText(language);
    }

    /** Formats {@code results} as XML, ending with a line break. */
    public static String of(List<CaseResult> results, Language language) {
        try {
            return new JunitXml(language).write(results);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML to memory", e);
        }
    }

    private String write(List<CaseResult> results) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start(xml, "testsuites", results);
        Map<String, List<CaseResult>> themes = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.given().theme(), LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<CaseResult>> theme : themes.entrySet()) {
            start(xml, "testsuite", theme.getValue());
            xml.writeAttribute("name", clean(theme.getKey()));
            for (CaseResult result : theme.getValue()) {
                test(xml, result);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    private static void start(XMLStreamWriter xml, String element, List<CaseResult> results) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("tests", String.valueOf(results.size()));
        xml.writeAttribute(
                "failures",
                String.valueOf(results.stream().filter(each -> !each.passed()).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute(
                "time", seconds(results.stream().mapToLong(CaseResult::nanos).sum()));
    }

    private void test(XMLStreamWriter xml, CaseResult result) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(result.given().theme()));
        xml.writeAttribute("name", clean(result.given().name()));
        xml.writeAttribute("file", clean(result.given().place().file()));
        xml.writeAttribute("line", String.valueOf(result.given().place().line()));
        xml.writeAttribute("time", seconds(result.nanos()));
        if (!result.passed()) {
            List<String> lines = texts.failures(result);
            xml.writeStartElement("failure");
            xml.writeAttribute("message", clean(lines.get(0)));
            xml.writeCharacters(clean(String.join("\n", lines)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / NANOS);
    }

    /** Makes control characters visible, and replaces others that XML does not allow. */
    private static String clean(String text) {
        return Visible.lines(text)
                .replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
