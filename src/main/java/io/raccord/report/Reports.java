package io.raccord.report;

import io.raccord.advice.Advice;
import io.raccord.language.Language;
import io.raccord.rulebook.Words;

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

    /** {@code advice} in {@code format}, ended by a line end; {@code colour} for a terminal that shows it. */
    public String render(Advice advice, Format format, boolean colour) {
        return switch (format) {
            case JSON -> JsonReport.write(advice);
            case TEXT -> new TextReport(view(advice), colour).render();
            case MD -> new MarkdownReport(view(advice)).render();
            case HTML -> HtmlReport.render(view(advice));
        };
    }

    private ReportView view(Advice advice) {
        return new ReportViews(advice, words, language).view();
    }
}
