package io.raccord.report;

import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Sample advice by name, rendered in any format. */
final class Rendering {

    /** The names of the samples. */
    static final List<String> SAMPLES = List.of("one", "five", "forty", "two thousand", "hostile", "none");

    private Rendering() {}

    /** The sample named {@code name}. */
    static Advice sample(String name) {
        return switch (name) {
            case "one" -> SampleAdvice.one();
            case "five" -> SampleAdvice.five();
            case "forty" -> SampleAdvice.forty();
            case "two thousand" -> SampleAdvice.many(1500, 300, 150, 50);
            case "hostile" -> SampleAdvice.hostile();
            case "none" -> SampleAdvice.none();
            default -> throw new IllegalArgumentException(name);
        };
    }

    static String text(Advice advice, Format format, Language language) {
        return new Reports(Shipped.PACKS.words(), language).render(advice, format, Detail.FULL, false, Reports.WIDTH);
    }

    static byte[] bytes(Advice advice, Format format, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Reports(Shipped.PACKS.words(), language).write(advice, format, Detail.FULL, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
