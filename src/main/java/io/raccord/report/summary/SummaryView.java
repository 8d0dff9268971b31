package io.raccord.report.summary;

import io.raccord.language.Language;
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

/** What a summary reads as: its charts, in words and numbers of a language. */
final class SummaryView {

    /** How one part is shown: whose words its ids have, and whether its shares are those of the profiles. */
    private record Shown(SummaryPart part, String vocabulary, boolean ofProfiles) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown(SummaryPart.OUTCOMES, "outcome", false),
            new Shown(SummaryPart.SITES, "outcome", false),
            new Shown(SummaryPart.MODELS, "connectivity-model", false),
            new Shown(SummaryPart.SKUS, "sku", false),
            new Shown(SummaryPart.LOCATIONS, "", false),
            new Shown(SummaryPart.QUESTIONS, "", true),
            new Shown(SummaryPart.VIOLATIONS, "", true),
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

    private SummaryChart chart(Shown shown, int most) {
        List<Map.Entry<String, SummaryCount>> counts =
                new ArrayList<>(summary.of(shown.part()).entrySet());
        counts.sort(Comparator.comparingLong((Map.Entry<String, SummaryCount> each) -> -counted(shown, each.getValue()))
                .thenComparing(Map.Entry::getKey));
        long all = Math.max(1, shown.ofProfiles() ? profiles(shown.part()) : total(shown.part()));
        List<SummaryBar> bars = new ArrayList<>();
        for (Map.Entry<String, SummaryCount> each : counts.subList(0, Math.min(most, counts.size()))) {
            long count = counted(shown, each.getValue());
            bars.add(new SummaryBar(
                    label(shown, each.getKey()),
                    numbers.format(each.getValue().times()),
                    numbers.format(each.getValue().profiles()),
                    share(count, all),
                    (int) Math.max(1, Math.round(100.0 * count / all))));
        }
        String id = shown.part().id();
        return new SummaryChart(
                id,
                labels.of("summary." + id),
                labels.of("summary." + id + ".counted"),
                List.copyOf(bars),
                counts.size() - bars.size(),
                shown.ofProfiles());
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
