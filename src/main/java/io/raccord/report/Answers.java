package io.raccord.report;

import io.raccord.explain.AdviceChange;
import io.raccord.explain.Explanation;
import io.raccord.report.answer.ChangeText;
import io.raccord.report.answer.ExplanationMarkdown;
import io.raccord.report.answer.ExplanationPage;
import io.raccord.report.answer.ExplanationText;
import io.raccord.report.json.JsonReport;

/** Writes answers about an advice. */
public final class Answers {

    private Answers() {}

    /**
     * {@code explanation} in {@code format}, ended by a line end.
     *
     * @param width the number of characters in a line; text only
     * @throws IllegalArgumentException when it is neither text, JSON, Markdown nor HTML
     * @throws MissingLibraryException when a library of the format is not on the class path
     */
    public static String render(Explanation explanation, Format format, int width) {
        ReportLibraries.require(format);
        return switch (format) {
            case JSON -> JsonReport.answer(explanation);
            case TEXT -> new ExplanationText(explanation, width).render();
            case MD -> new ExplanationMarkdown(explanation).render();
            case HTML -> new ExplanationPage(explanation).render();
            case SVG, PDF -> throw unsupported(format);
        };
    }

    /**
     * {@code change} in {@code format}, ended by a line end.
     *
     * @throws IllegalArgumentException when it is neither text nor JSON
     */
    public static String render(AdviceChange change, Format format) {
        return switch (format) {
            case JSON -> JsonReport.answer(change);
            case TEXT -> new ChangeText(change).render();
            case MD, HTML, SVG, PDF -> throw unsupported(format);
        };
    }

    private static IllegalArgumentException unsupported(Format format) {
        return new IllegalArgumentException("this answer cannot be written as " + format.id());
    }
}
