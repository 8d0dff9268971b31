package io.raccord.report;

import io.raccord.advice.Advice;
import io.raccord.language.Language;
import io.raccord.report.diagram.Drawing;
import io.raccord.report.diagram.Look;
import io.raccord.report.html.HtmlReport;
import io.raccord.report.json.JsonReport;
import io.raccord.report.pdf.PdfReport;
import io.raccord.report.text.BriefText;
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

    /** The number of characters in a line of text that is not for a terminal of a known width. */
    public static final int WIDTH = 120;

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
     * {@code advice} in {@code format}, ended by a line end.
     *
     * @param detail the level of detail; JSON and SVG have only one
     * @param colour for a terminal that shows it; text only
     * @param width the number of characters in a line; text only
     * @throws IllegalArgumentException when the format is not text
     * @throws MissingLibraryException when a library of the format is not on the class path
     */
    public String render(Advice advice, Format format, Detail detail, boolean colour, int width) {
        ReportLibraries.require(format);
        return switch (format) {
            case JSON -> JsonReport.write(advice);
            case TEXT -> text(view(advice, detail), detail, colour, width);
            case MD -> new MarkdownReport(view(advice, detail), detail == Detail.BRIEF).render();
            case HTML -> HtmlReport.render(view(advice, detail), detail == Detail.BRIEF);
            case SVG -> Drawing.of(view(advice, detail).diagram()).svg(Look.FILE);
            case PDF -> throw new IllegalArgumentException(format.id() + " is bytes, not text: use write");
        };
    }

    /**
     * Writes {@code advice} in {@code format} and {@code detail}, text as UTF-8; {@code out} stays open.
     *
     * @throws MissingLibraryException when a library of the format is not on the class path
     * @throws IOException when {@code out} fails
     */
    public void write(Advice advice, Format format, Detail detail, OutputStream out) throws IOException {
        ReportLibraries.require(format);
        if (format == Format.PDF) {
            PdfReport.write(view(advice, detail), detail == Detail.BRIEF, advice.asOf(), out);
        } else {
            out.write(render(advice, format, detail, false, WIDTH).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(ReportView view, Detail detail, boolean colour, int width) {
        return detail == Detail.BRIEF
                ? new BriefText(view, colour, width).render()
                : new TextReport(view, colour, width).render();
    }

    private ReportView view(Advice advice, Detail detail) {
        return new ReportViews(advice, words, language, detail == Detail.FULL).view();
    }
}
