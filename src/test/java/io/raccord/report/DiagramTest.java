package io.raccord.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.advice.Advice;
import io.raccord.language.Language;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The diagram, read back from the SVG. */
class DiagramTest {

    private record Rectangle(double x, double y, double width, double height) {

        boolean touches(Rectangle other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    static Stream<Arguments> samples() {
        return Rendering.SAMPLES.stream()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    private static Document svg(Advice advice, Language language) throws Exception {
        return Rendering.xml(Rendering.text(advice, Format.SVG, language));
    }

    private static Advice advice(String name) {
        return Rendering.sample(name);
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static double number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static List<Element> boxes(Document svg) {
        return elements(svg, "g").stream()
                .filter(g -> g.hasAttribute("transform"))
                .toList();
    }

    private static Rectangle rectangle(Element box) {
        String[] place =
                box.getAttribute("transform").replaceAll("[^0-9. ]", "").split(" ", -1);
        Element rect = elements(box.getElementsByTagName("rect")).get(0);
        return new Rectangle(
                Double.parseDouble(place[0]),
                Double.parseDouble(place[1]),
                number(rect, "width"),
                number(rect, "height"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void boxesStandApartInsideTheDrawing(String name, Language language) throws Exception {
        Document svg = svg(advice(name), language);
        double width = number(svg.getDocumentElement(), "width");
        double height = number(svg.getDocumentElement(), "height");
        List<Rectangle> boxes = boxes(svg).stream().map(DiagramTest::rectangle).toList();
        assertThat(boxes).isNotEmpty();
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i);
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThan(width);
            assertThat(box.y() + box.height()).isLessThan(height);
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(box.touches(boxes.get(j)))
                        .as(box + " and " + boxes.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linesRunFromBoxToBoxAndCrossNone(String name, Language language) throws Exception {
        Document svg = svg(advice(name), language);
        List<Rectangle> boxes = boxes(svg).stream().map(DiagramTest::rectangle).toList();
        for (Element line : elements(svg, "polyline")) {
            String[] points = line.getAttribute("points").split("[ ,]", -1);
            for (int i = 0; i + 3 < points.length; i += 2) {
                double x = Math.min(Double.parseDouble(points[i]), Double.parseDouble(points[i + 2]));
                double y = Math.min(Double.parseDouble(points[i + 1]), Double.parseDouble(points[i + 3]));
                double right = Math.max(Double.parseDouble(points[i]), Double.parseDouble(points[i + 2]));
                double bottom = Math.max(Double.parseDouble(points[i + 1]), Double.parseDouble(points[i + 3]));
                Rectangle piece = new Rectangle(x + 1, y, Math.max(0, right - x - 2), bottom - y);
                boxes.forEach(box ->
                        assertThat(piece.touches(box)).as(piece + " and " + box).isFalse());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextFitsItsBox(String name, Language language) throws Exception {
        Document svg = svg(advice(name), language);
        Font regular = font("DejaVuSans.ttf");
        Font bold = font("DejaVuSans-Bold.ttf");
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (Element box : boxes(svg)) {
            Rectangle frame = rectangle(box);
            for (Element text : elements(box.getElementsByTagName("text"))) {
                boolean title = text.getAttribute("class").equals("t-title");
                double wide = (title ? bold.deriveFont(12f) : regular.deriveFont(11f))
                        .getStringBounds(text.getTextContent(), context)
                        .getWidth();
                assertThat(number(text, "x") + wide).as(text.getTextContent()).isLessThanOrEqualTo(frame.width());
                assertThat(number(text, "y")).isLessThan(frame.height());
            }
        }
    }

    private static Font font(String file) throws Exception {
        try (InputStream in = Reports.class.getResourceAsStream("fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void idsAreUniqueAndTheImageHasAName(String name, Language language) throws Exception {
        Document svg = svg(advice(name), language);
        Set<String> ids = new HashSet<>();
        elements(svg, "*").stream()
                .filter(element -> element.hasAttribute("id"))
                .forEach(element ->
                        assertThat(ids.add(element.getAttribute("id"))).isTrue());
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(ids).contains(root.getAttribute("aria-labelledby").split(" ", -1));
        assertThat(elements(svg, "desc").get(0).getTextContent()).isNotBlank();
    }

    @Test
    void twoCircuitsAndTheirLinksAreDrawn() throws Exception {
        Document svg = svg(SampleAdvice.five(), Language.EN);
        String text = svg.getDocumentElement().getTextContent();
        assertThat(text)
                .contains("Circuit 1 of 2", "Circuit 2 of 2", "London2", "site 1: primary", "site 2: secondary");
        assertThat(lines(svg, "t-primary")).hasSize(4 + 1); // four circuits, plus the legend
        assertThat(lines(svg, "t-secondary")).hasSize(4 + 1);
        assertThat(text)
                .contains("provider to be chosen", "British Telecom", "Microsoft online services", "West Europe");
    }

    private static List<Element> lines(Document svg, String kind) {
        return elements(svg, "polyline").stream()
                .filter(line -> line.getAttribute("class").contains(kind))
                .toList();
    }

    @Test
    void manySitesBecomeFewBoxes() throws Exception {
        assertThat(boxes(svg(SampleAdvice.forty(), Language.FR))).hasSizeLessThan(40);
        Document svg = svg(advice("two thousand"), Language.FR);
        assertThat(boxes(svg)).hasSizeLessThan(70);
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("1 500 sites".replace(' ', '\u202f').replace("\u202fsites", " sites"));
    }

    @Test
    void namesNeverTurnIntoMarkup() throws Exception {
        Document svg = svg(SampleAdvice.hostile(), Language.EN);
        assertThat(elements(svg, "script")).isEmpty();
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("<script>")
                .contains("…");
        assertThat(elements(svg, "title").stream().map(Element::getTextContent))
                .anyMatch(title -> title.contains(SampleAdvice.HOSTILE));
    }

    @Test
    void theSameAdviceHasTheSameBytes() {
        for (Format format : List.of(Format.SVG, Format.HTML, Format.MD, Format.TEXT)) {
            assertThat(Rendering.text(SampleAdvice.forty(), format, Language.FR))
                    .isEqualTo(Rendering.text(SampleAdvice.forty(), format, Language.FR));
        }
    }
}
