package io.raccord.report;

import io.raccord.advice.Advice;
import io.raccord.language.Language;
import io.raccord.report.diagram.Drawing;
import io.raccord.report.diagram.Look;
import io.raccord.report.html.HtmlReport;
import io.raccord.report.json.JsonReport;
import io.raccord.report.pdf.PdfReport;
import io.raccord.report.text.MarkdownReport;
import io.raccord.report.text.TextReport;
import io.raccord.report.view.ReportView;
import io.raccord.report.view.ReportViews;
import io.raccord.rulebook.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes an advice in any format. */
public final class Reports {

    private final Words words;
    private final Language language;

    /**
     * @param words how ids read
     * @param language the language of the advice
     */
    public Reports(Words words, Language language) {
        this.words = words;
        this.language = language;
    }

    /**
     * {@code advice} in {@code format}, ended by a line end; {@code colour} for a terminal that shows it.
     *
     * @throws IllegalArgumentException when the format is not text
     * @throws MissingLibraryException when a library of the format is not on the class path
     */
    public String render(Advice advice, Format format, boolean colour) {
        ReportLibraries.require(format);
        return switch (format) {
            case JSON -> JsonReport.write(advice);
            case TEXT -> new TextReport(view(advice), colour).render();
            case MD -> new MarkdownReport(view(advice)).render();
            case HTML -> HtmlReport.render(view(advice));
            case SVG -> Drawing.of(view(advice).diagram()).svg(Look.FILE);
            case PDF -> throw new IllegalArgumentException(format.id() + " is bytes, not text: use write");
        };
    }

    /**
     * Writes {@code advice} in {@code format}, text as UTF-8; {@code out} stays open.
     *
     * @throws MissingLibraryException when a library of the format is not on the class path
     * @throws IOException when {@code out} fails
     */
    public void write(Advice advice, Format format, OutputStream out) throws IOException {
        ReportLibraries.require(format);
        if (format == Format.PDF) {
            PdfReport.write(view(advice), advice.asOf(), out);
        } else {
            out.write(render(advice, format, false).getBytes(StandardCharsets.UTF_8));
        }
    }

    private ReportView view(Advice advice) {
        return new ReportViews(advice, words, language).view();
    }
}
