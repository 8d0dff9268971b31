package io.raccord.report.summary;

import io.raccord.language.Language;
import io.raccord.portfolio.PortfolioRun;
import io.raccord.portfolio.PortfolioSummary;
import io.raccord.report.html.Templates;
import io.raccord.report.words.Labels;
import io.raccord.rulebook.Words;
import java.util.Map;

/** The summary of a portfolio, as text and as a page. */
public final class SummaryReport {

    private static final int ON_A_SCREEN = 5;
    private static final int ON_A_PAGE = 15;
    private static final int LABEL = 40;
    private static final int BAR = 20;

    private final Words words;
    private final Language language;

    /**
     * @param words how ids read
     * @param language the language of the texts
     */
    public SummaryReport(Words words, Language language) {
        this.words = words;
        this.language = language;
    }

    /** {@code summary} as text of about one screen, ended by a line end. */
    public String text(PortfolioSummary summary) {
        SummaryView view = new SummaryView(summary, words, language);
        Labels labels = new Labels(language);
        StringBuilder text = new StringBuilder(view.headline()).append('\n');
        for (SummaryChart chart : view.charts(ON_A_SCREEN)) {
            text.append('\n')
                    .append(chart.title())
                    .append(" (")
                    .append(chart.counted())
                    .append(")\n");
            for (SummaryBar bar : chart.bars()) {
                text.append("  %s %9s %6s  %s\n"
                        .formatted(fitted(bar.label()), bar.count(), bar.share(), "█".repeat(bar(bar.length()))));
            }
            if (chart.others() > 0) {
                text.append("  ").append(labels.of("more", chart.others())).append('\n');
            }
        }
        return text.toString();
    }

    /** {@code run} as one self-contained page, advised by the rules with the digest {@code rules}. */
    public String html(PortfolioRun run, String rules) {
        SummaryView view = new SummaryView(run.summary(), words, language);
        Map<String, Object> model = Map.of(
                "headline", view.headline(),
                "dates", view.dates(),
                "rules", rules,
                "inputs", run.inputs(),
                "charts", view.charts(ON_A_PAGE),
                "customers",
                        run.customers().stream()
                                .map(each -> view.row(each, run.pages()))
                                .toList(),
                "unlisted", run.unlisted());
        return Templates.page("portfolio.ftlh", language, model);
    }

    private static int bar(int length) {
        return Math.max(1, Math.round(length * BAR / 100f));
    }

    private static String fitted(String label) {
        int length = label.codePointCount(0, label.length());
        return length <= LABEL
                ? label + " ".repeat(LABEL - length)
                : label.substring(0, label.offsetByCodePoints(0, LABEL - 1)) + "…";
    }
}
