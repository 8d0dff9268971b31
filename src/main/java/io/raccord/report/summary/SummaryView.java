package io.raccord.report.summary;

import io.raccord.language.Language;
import io.raccord.portfolio.CustomerSummary;
import io.raccord.portfolio.PortfolioSummary;
import io.raccord.portfolio.SummaryCount;
import io.raccord.portfolio.SummaryPart;
import io.raccord.report.words.Labels;
import io.raccord.rulebook.Words;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a summary reads as: its charts, in words and numbers of a language. */
final class SummaryView {

    /** How one part is shown: whose words its ids have, and whether its shares are those of the profiles. */
    private record Shown(SummaryPart part, String vocabulary, boolean ofProfiles) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown(SummaryPart.OUTCOMES, "outcome", false),
            new Shown(SummaryPart.SITES, "outcome", false),
            new Shown(SummaryPart.VIOLATIONS, "", true),
            new Shown(SummaryPart.QUESTIONS, "", true),
            new Shown(SummaryPart.MODELS, "connectivity-model", false),
            new Shown(SummaryPart.SKUS, "sku", false),
            new Shown(SummaryPart.LOCATIONS, "", false),
            new Shown(SummaryPart.FAULTS, "", true));

    private final PortfolioSummary summary;
    private final Words words;
    private final Language language;
    private final Labels labels;
    private final NumberFormat numbers;

    SummaryView(PortfolioSummary summary, Words words, Language language) {
        this.summary = summary;
        this.words = words;
        this.language = language;
        this.labels = new Labels(language);
        this.numbers = NumberFormat.getIntegerInstance(language.locale());
    }

    /** How many profiles there were, and what became of them, in a sentence. */
    String headline() {
        long advised = summary.times(SummaryPart.PROFILES, PortfolioSummary.ADVISED);
        long refused = summary.times(SummaryPart.PROFILES, PortfolioSummary.REFUSED);
        long sites = total(SummaryPart.SITES);
        return labels.of("summary.headline", advised + refused, advised, refused, sites);
    }

    /** The charts that have something to show, each with at most {@code most} bars. */
    List<SummaryChart> charts(int most) {
        List<SummaryChart> charts = new ArrayList<>();
        for (Shown shown : SHOWN) {
            if (!summary.of(shown.part()).isEmpty()) {
                charts.add(chart(shown, most));
            }
        }
        return charts;
    }

    /** The date of the advice, or the first and the last one; empty if there is no advice. */
    String dates() {
        SortedMap<String, SummaryCount> dates = summary.of(SummaryPart.DATES);
        return switch (dates.size()) {
            case 0 -> "";
            case 1 -> dates.firstKey();
            default -> labels.of("summary.dates", dates.firstKey(), dates.lastKey(), dates.size());
        };
    }

    /** The row of {@code customer}; its page is in the folder to which {@code pages} links. */
    CustomerRow row(CustomerSummary customer, String pages) {
        String id = customer.id() == null ? labels.of("summary.line", customer.line()) : customer.id();
        String name = customer.name() == null || customer.name().equals(id) ? "" : customer.name();
        String link = customer.page() == null ? "" : pages + customer.page();
        String outcome = customer.outcome();
        return outcome == null
                ? new CustomerRow(id, name, "", labels.of("summary.rejected"), "", link)
                : new CustomerRow(
                        id,
                        name,
                        String.valueOf(customer.asOf()),
                        language.typeset(words.of("outcome", outcome, language)),
                        numbers.format(customer.violated()),
                        link);
    }

    private SummaryChart chart(Shown shown, int most) {
        List<Map.Entry<String, SummaryCount>> counts =
                new ArrayList<>(summary.of(shown.part()).entrySet());
        counts.sort(Comparator.comparingLong((Map.Entry<String, SummaryCount> each) -> -counted(shown, each.getValue()))
                .thenComparing(Map.Entry::getKey));
        long all = Math.max(1, shown.ofProfiles() ? profiles(shown.part()) : total(shown.part()));
        List<SummaryBar> bars = new ArrayList<>();
        for (Map.Entry<String, SummaryCount> each : counts.subList(0, Math.min(most, counts.size()))) {
            long count = counted(shown, each.getValue());
            bars.add(new SummaryBar(label(shown, each.getKey()), numbers.format(count), share(count, all), (int)
                    Math.max(1, Math.round(100.0 * count / all))));
        }
        String id = shown.part().id();
        return new SummaryChart(
                id,
                labels.of("summary." + id),
                labels.of("summary." + id + ".counted"),
                List.copyOf(bars),
                counts.size() - bars.size());
    }

    private String label(Shown shown, String id) {
        if (id.equals(PortfolioSummary.OPEN)) {
            return labels.of("notSettled");
        }
        return shown.vocabulary().isEmpty() ? id : language.typeset(words.of(shown.vocabulary(), id, language));
    }

    private String share(long count, long all) {
        NumberFormat percent = NumberFormat.getPercentInstance(language.locale());
        int digits = count * 10 < all ? 1 : 0;
        percent.setMaximumFractionDigits(digits);
        percent.setMinimumFractionDigits(digits);
        return count * 1000 < all ? "< " + percent.format(0.001) : percent.format((double) count / all);
    }

    /** Profiles that could show what the part counts: the refused ones for faults, else the advised ones. */
    private long profiles(SummaryPart part) {
        String which = part == SummaryPart.FAULTS ? PortfolioSummary.REFUSED : PortfolioSummary.ADVISED;
        return summary.times(SummaryPart.PROFILES, which);
    }

    private long total(SummaryPart part) {
        return summary.of(part).values().stream().mapToLong(SummaryCount::times).sum();
    }

    private static long counted(Shown shown, SummaryCount count) {
        return shown.ofProfiles() ? count.profiles() : count.times();
    }
}
