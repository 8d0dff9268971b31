package io.raccord.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.Shipped;
import io.raccord.language.Language;
import io.raccord.portfolio.CustomerSummary;
import io.raccord.portfolio.PortfolioRun;
import io.raccord.portfolio.PortfolioSummary;
import io.raccord.portfolio.RefusedProfile;
import io.raccord.portfolio.SummaryCount;
import io.raccord.portfolio.SummaryPart;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.report.SampleAdvice;
import io.raccord.report.Summaries;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The portfolio summary: the same for any order and partition of the portfolio, as text and as HTML. */
class GatheredSummaryTest {

    private static final List<Fault> FAULTS = List.of(
            Fault.of("null-value", Place.startOf("p"), "wan"),
            Fault.of("null-value", Place.startOf("p"), "cloud"),
            Fault.of("minItems", Place.startOf("p"), "<script>", 1, 2));

    private static final CustomerSummary LISTED =
            new CustomerSummary("c", null, 0, LocalDate.of(2026, 11, 23), "recommended", 1, "c.html");
    private static final Result REFUSED = new Result.Refused(new RefusedProfile(1, "c", null, FAULTS));
    private static final Result WIDE = new Result.Advised(SampleAdvice.five(), 0);

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
        PortfolioSummary first = gathered(REFUSED, new Result.Advised(SampleAdvice.none(), 0));
        PortfolioSummary second = gathered(WIDE, WIDE);
        second.add(Summaries.read(Summaries.json(first)));
        assertThat(second).isEqualTo(summary());
        assertThat(Summaries.json(second)).isEqualTo(Summaries.json(summary()));
        assertThat(Summaries.read(Summaries.json(second))).isEqualTo(second);
        assertThatThrownBy(() -> Summaries.read("no json")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textFitsAScreenInBothLanguages() {
        for (Language language : Language.values()) {
            String text = reports(language).text(summary());
            assertThat(text.lines()).allMatch(line -> line.length() <= 82);
            assertThat(text.lines().count()).isLessThan(50);
        }
        assertThat(reports(Language.EN).text(summary())).startsWith("Profiles: 4 (3 with advice, 1 rejected).");
        assertThat(reports(Language.FR).text(summary()))
                .startsWith(Language.FR.typeset("Profils : 4 (avec conseil : 3, rejetés : 1)."));
        assertThat(reports(Language.EN).text(new PortfolioSummary()))
                .isEqualTo("Profiles: 0 (0 with advice, 0 rejected). Sites evaluated: 0.\n");
    }

    @Test
    void thePageIsWholeAndListsCustomers() {
        for (Language language : Language.values()) {
            String page = reports(language)
                    .html(new PortfolioRun(summary(), List.of("a<b.jsonl"), List.of(LISTED), 2, "./p/"), "digest");
            assertThat(page)
                    .contains("<html lang=\"" + language.code())
                    .contains("prefers-color-scheme: dark")
                    .doesNotContain("<script", "src=", "http://", "https://");
            assertThat(count(page, "<table>")).isEqualTo(9);
            assertThat(page).contains("digest", "a&lt;b.jsonl", "<a href=\"./p/c.html\">c</a>", "2026-11-23");
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
        return gathered(WIDE, new Result.Advised(SampleAdvice.none(), 0), REFUSED, WIDE);
    }

    private static PortfolioSummary gathered(Result... results) {
        GatheredSummary gathered = new GatheredSummary(null, summary -> "");
        for (Result result : results) {
            gathered.done(result);
        }
        return gathered.summary();
    }

    private static Summaries reports(Language language) {
        return new Summaries(Shipped.PACKS.words(), language);
    }
}
