package io.raccord.report.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a drawing as SVG; every text passes through an XML writer, so that none turns into markup. */
final class SvgDrawing {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double BASELINE = 21;
    private static final double SAMPLE = 34;

    private final Drawing drawing;
    private final Look look;

    SvgDrawing(Drawing drawing, Look look) {
        this.drawing = drawing;
        this.look = look;
    }

    String write() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            root(out);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the diagram cannot be written", e);
        }
        return text + "\n";
    }

    private void root(XMLStreamWriter out) throws XMLStreamException {
        Topology topology = drawing.topology();
        out.writeStartElement("svg");
        out.writeDefaultNamespace(SVG);
        attributes(
                out, "class", "topology", "viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
        attributes(out, "width", number(drawing.width()), "height", number(drawing.height()));
        // An image may hold no links, so where there are some it is a group.
        attributes(out, "role", look == Look.PAGE ? "group" : "img");
        attributes(out, "aria-labelledby", "topology-title topology-description");
        if (look == Look.PAPER) {
            attributes(out, "alt", topology.description()); // what a tagged document reads out
        }
        text(out, "title", topology.title(), "id", "topology-title");
        text(out, "desc", topology.description(), "id", "topology-description");
        text(out, "style", style());
        element(out, "rect", "class", "t-paper", "width", "100%", "height", "100%");
        for (Heading heading : drawing.headings()) {
            text(out, "text", heading.text(), "class", "t-heading", "x", number(heading.x()), "y", number(BASELINE));
        }
        for (Route route : drawing.routes()) {
            line(out, route);
        }
        for (PlacedBox box : drawing.boxes()) {
            box(out, box);
        }
        legend(out);
        out.writeEndElement();
    }

    private static void line(XMLStreamWriter out, Route route) throws XMLStreamException {
        String points = route.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        element(out, "polyline", "class", "t-line t-" + route.link().id(), "points", points);
    }

    private void box(XMLStreamWriter out, PlacedBox placed) throws XMLStreamException {
        FittedBox fitted = placed.fitted();
        Box box = fitted.box();
        String target = look == Look.PAGE ? box.target() : null;
        if (target != null) {
            out.writeStartElement("a");
            out.writeAttribute("href", target);
        }
        out.writeStartElement("g");
        attributes(out, "class", "t-column-" + box.column() + (box.open() ? " t-open" : ""));
        attributes(out, "transform", "translate(" + number(placed.x()) + " " + number(placed.y()) + ")");
        text(out, "title", box.full());
        frame(out, fitted);
        for (double landing : fitted.landings()) {
            element(
                    out,
                    "rect",
                    "class",
                    "t-landing",
                    "x",
                    number(FittedBox.GAP),
                    "y",
                    number(landing),
                    "width",
                    number(fitted.width() - 2 * FittedBox.GAP),
                    "height",
                    number(FittedBox.LANDING_HEIGHT));
        }
        for (TextLine line : fitted.texts()) {
            text(
                    out,
                    "text",
                    line.text(),
                    "class",
                    "t-" + line.style().id(),
                    "x",
                    number(line.x()),
                    "y",
                    number(line.baseline()));
        }
        out.writeEndElement();
        if (target != null) {
            out.writeEndElement();
        }
    }

    private static void frame(XMLStreamWriter out, FittedBox fitted) throws XMLStreamException {
        String round = fitted.box().column() == 1 ? "14" : "4";
        element(
                out,
                "rect",
                "class",
                "t-box",
                "width",
                number(fitted.width()),
                "height",
                number(fitted.height()),
                "rx",
                round);
    }

    private void legend(XMLStreamWriter out) throws XMLStreamException {
        double y = drawing.height() - Drawing.MARGIN;
        double x = Drawing.MARGIN;
        Topology topology = drawing.topology();
        if (drawing.routes().stream().anyMatch(route -> route.link() != Link.NONE)) {
            x = sample(out, "t-line t-primary", topology.primary(), x, y);
            x = sample(out, "t-line t-secondary", topology.secondary(), x, y);
        }
        if (drawing.boxes().stream().anyMatch(box -> box.box().open())) {
            out.writeStartElement("g");
            attributes(out, "class", "t-open");
            element(
                    out,
                    "rect",
                    "class",
                    "t-box",
                    "x",
                    number(x),
                    "y",
                    number(y - 10),
                    "width",
                    number(SAMPLE),
                    "height",
                    "12",
                    "rx",
                    "2");
            text(out, "text", topology.open(), "class", "t-detail", "x", number(x + SAMPLE + 6), "y", number(y));
            out.writeEndElement();
        }
    }

    private static double sample(XMLStreamWriter out, String style, String word, double x, double y)
            throws XMLStreamException {
        String height = number(y - 4);
        element(
                out,
                "polyline",
                "class",
                style,
                "points",
                number(x) + "," + height + " " + number(x + SAMPLE) + "," + height);
        text(out, "text", word, "class", "t-detail", "x", number(x + SAMPLE + 6), "y", number(y));
        return x + SAMPLE + 6 + TextStyle.DETAIL.width(word) + 22;
    }

    private String style() {
        String light = resource("topology.css");
        return look == Look.PAPER ? light : light + resource("topology-dark.css");
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(SvgDrawing.class.getResourceAsStream("/io/raccord/report/" + name), name)) {
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void element(XMLStreamWriter out, String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(out, attributes);
    }

    private static void text(XMLStreamWriter out, String name, String text, String... attributes)
            throws XMLStreamException {
        out.writeStartElement(name);
        attributes(out, attributes);
        out.writeCharacters(XmlText.clean(text));
        out.writeEndElement();
    }

    private static void attributes(XMLStreamWriter out, String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], XmlText.clean(namesAndValues[i + 1]));
        }
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
