package io.raccord.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.raccord.report.diagram.Drawing;
import io.raccord.report.diagram.Look;
import io.raccord.report.diagram.XmlText;
import io.raccord.report.html.Templates;
import io.raccord.report.view.ReportView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The report as a document to hand over: PDF, tagged, with fonts of its own, made without network or files. */
public final class PdfReport {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        if (XRLog.getLoggerImpl() == null) { // else who embeds us has chosen
            XRLog.setLoggerImpl(new Slf4jLogger());
        }
    }

    private PdfReport() {}

    /**
     * Writes the document. Equal views and dates make equal bytes.
     *
     * @param brief whether to write two pages instead of everything
     * @param asOf the date of the advice, which is also the creation date of the document
     * @param out stays open
     */
    public static void write(ReportView view, boolean brief, LocalDate asOf, OutputStream out) throws IOException {
        Drawing drawing = Drawing.of(view.diagram());
        String page = Templates.render(
                brief ? "document-brief.ftlh" : "document.ftlh",
                view,
                drawing.svg(Look.PAPER),
                (brief ? DiagramPage.inText(drawing) : DiagramPage.of(drawing)).values());
        try (BatikSVGDrawer svg = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(new DatedDocument(asOf, id(page)));
            builder.withW3cDocument(parsed(page), null);
            builder.useSVGDrawer(svg);
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Raccord");
            builder.useUnicodeLineBreaker(new LineBreaks());
            builder.useUriResolver((base, uri) -> null);
            for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> false, moment);
            }
            font(builder, "DejaVuSans.ttf", NORMAL);
            font(builder, "DejaVuSans-Bold.ttf", BOLD);
            builder.toStream(out);
            builder.run();
        }
    }

    /** An identifier that only depends on what the document shows. */
    private static long id(String page) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform supports SHA-256", e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> font(file),
                "DejaVu Sans",
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PdfReport.class.getResourceAsStream("/io/raccord/report/fonts/" + file), file);
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(XmlText.clean(page))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the document's template is broken", e);
        }
    }
}
