package io.raccord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.language.Language;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The portfolio summary: the same for any order and partition of the portfolio, as text and as HTML. */
class PortfolioSummaryTest {

    private static final List<Fault> FAULTS = List.of(
            Fault.of("null-value", Place.startOf("p"), "wan"),
            Fault.of("null-value", Place.startOf("p"), "cloud"),
            Fault.of("minItems", Place.startOf("p"), "<script>", 1, 2));

    private static final Advice WIDE = SampleAdvice.five();

    @Test
    void countsProfilesAndTimes() {
        PortfolioSummary summary = summary();
        assertThat(summary.of(SummaryPart.PROFILES))
                .containsEntry("advised", new SummaryCount(3, 3))
                .containsEntry("refused", new SummaryCount(1, 1));
        assertThat(summary.of(SummaryPart.QUESTIONS)).containsEntry("site.ethernet.available", new SummaryCount(2, 2));
        assertThat(summary.of(SummaryPart.VIOLATIONS)).containsEntry("redundant-bgp", new SummaryCount(2, 2));
        assertThat(summary.of(SummaryPart.FAULTS))
                .containsEntry("null-value", new SummaryCount(1, 2))
                .containsEntry("minItems", new SummaryCount(1, 1));
        assertThat(summary.times(SummaryPart.SITES, "recommended")).isGreaterThan(2);
    }

    @Test
    void partsInAnyOrderMakeTheSameWhole() {
        PortfolioSummary first = new PortfolioSummary();
        first.refused(FAULTS);
        first.advised(SampleAdvice.none());
        PortfolioSummary second = new PortfolioSummary();
        second.advised(WIDE);
        second.advised(WIDE);
        second.add(PortfolioSummary.of(first.json()));
        assertThat(second).isEqualTo(summary());
        assertThat(second.json()).isEqualTo(summary().json());
        assertThat(PortfolioSummary.of(second.json())).isEqualTo(second);
        assertThatThrownBy(() -> PortfolioSummary.of("no json")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textFitsAScreenInBothLanguages() {
        for (Language language : Language.values()) {
            String text = reports(language).text(summary());
            assertThat(text.lines()).allMatch(line -> line.length() <= 82);
            assertThat(text.lines().count()).isLessThan(50);
        }
        assertThat(reports(Language.EN).text(summary())).startsWith("Profiles: 4 (3 with advice, 1 rejected).");
        assertThat(reports(Language.FR).text(summary())).startsWith("Profils : 4 (avec conseil : 3, rejetés : 1).");
        assertThat(reports(Language.EN).text(new PortfolioSummary()))
                .isEqualTo("Profiles: 0 (0 with advice, 0 rejected). Sites evaluated: 0.\n");
    }

    @Test
    void thePageIsWholeAndEachChartHasItsTable() {
        for (Language language : Language.values()) {
            String page = reports(language).html(summary());
            assertThat(page)
                    .contains("<html lang=\"" + language.code())
                    .contains("prefers-color-scheme: dark")
                    .doesNotContain("<script", "src=", "http://", "https://");
            assertThat(count(page, "<svg ")).isEqualTo(count(page, "<table>")).isEqualTo(8);
            assertThat(count(page, "role=\"img\"")).isEqualTo(8);
        }
    }

    private static int count(String text, String part) {
        Matcher found = Pattern.compile(Pattern.quote(part)).matcher(text);
        int count = 0;
        while (found.find()) {
            count++;
        }
        return count;
    }

    private static PortfolioSummary summary() {
        PortfolioSummary summary = new PortfolioSummary();
        summary.advised(WIDE);
        summary.advised(SampleAdvice.none());
        summary.refused(FAULTS);
        summary.advised(WIDE);
        return summary;
    }

    private static SummaryReports reports(Language language) {
        return new SummaryReports(Shipped.PACKS.words(), language);
    }
}
