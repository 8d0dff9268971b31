package io.raccord.report;

import io.raccord.report.ReportView.ModelView;
import io.raccord.report.ReportView.ReasonView;
import io.raccord.report.ReportView.SiteView;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;

/** The report for a terminal: verdict by site first, then why, why not, and what to ask. */
final class TextReport {

    private static final int WIDTH = 100;
    private static final Map<String, String> MARKS =
            Map.of("recommended", "✓", "eligible", "✓", "excluded", "✗", "no-model", "✗", "partial", "~");
    private static final Map<String, String> COLOURS = Map.of(
            "recommended",
            "32",
            "eligible",
            "32",
            "excluded",
            "31",
            "no-model",
            "31",
            "undetermined",
            "33",
            "partial",
            "33",
            "now",
            "33");

    private final ReportView view;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    TextReport(ReportView view, boolean colour) {
        this.view = view;
        this.colour = colour;
    }

    String render() {
        out.append(bold(view.title())).append('\n');
        out.append(view.asOf())
                .append(". ")
                .append(paint(view.outcome(), view.overall()))
                .append("\n\n");
        int longest =
                view.sites().stream().mapToInt(site -> site.id().length()).max().orElse(0);
        for (SiteView site : view.sites()) {
            String mark = MARKS.getOrDefault(site.outcome(), "?");
            out.append("  ").append(paint(site.outcome(), mark)).append(' ');
            out.append(String.format("%-" + (longest + 2) + "s", site.id()))
                    .append(bold(site.verdict()))
                    .append('\n');
        }
        view.sites().forEach(this::site);
        questions();
        if (!view.notices().isEmpty()) {
            heading(view.labels().of("notices"));
            view.notices().forEach(notice -> wrapped("  ", "    ", notice.path() + ": " + notice.text()));
        }
        out.append('\n')
                .append(view.rules())
                .append('\n')
                .append(view.labels().of("confirm"))
                .append('\n');
        return out.toString();
    }

    private void site(SiteView site) {
        heading(site.id() + ": " + site.verdict());
        site.lines().forEach(line -> wrapped("  ", "    ", line));
        if (!site.why().isEmpty()) {
            out.append("  ").append(view.labels().of("why")).append('\n');
            reasons("    ", site.why());
        }
        part(site, "eligible", "alsoEligible");
        part(site, "undetermined", "open");
        part(site, "excluded", "whyNot");
    }

    private void part(SiteView site, String status, String label) {
        List<ModelView> models = site.others().stream()
                .filter(model -> model.status().equals(status))
                .toList();
        if (models.isEmpty()) {
            return;
        }
        out.append("  ").append(view.labels().of(label)).append('\n');
        for (ModelView model : models) {
            String mark = MARKS.getOrDefault(status, "?");
            out.append("    ")
                    .append(paint(status, mark))
                    .append(' ')
                    .append(model.name())
                    .append('\n');
            reasons("        ", model.reasons());
        }
    }

    private void questions() {
        heading(view.labels().of("ask"));
        if (view.questions().isEmpty()) {
            out.append("  ").append(view.labels().of("nothingToAsk")).append('\n');
        }
        view.questions().forEach(question -> {
            out.append("  ").append(paint(question.priority(), question.when())).append('\n');
            wrapped("    ", "    ", question.text());
            wrapped("      ", "      ", question.path() + "; " + question.answers());
        });
    }

    private void reasons(String indent, List<ReasonView> reasons) {
        reasons.forEach(reason ->
                wrapped(indent, indent + "  ", reason.text() + " [" + reason.rule() + ", " + reason.step() + "]"));
    }

    private void heading(String text) {
        out.append('\n').append(bold(text)).append('\n');
    }

    private void wrapped(String first, String next, String text) {
        out.append(first)
                .append(WordUtils.wrap(text, WIDTH - next.length(), "\n" + next, false))
                .append('\n');
    }

    private String bold(String text) {
        return escape("1", text);
    }

    private String paint(String kind, String text) {
        return COLOURS.containsKey(kind) ? escape(COLOURS.get(kind), text) : text;
    }

    private String escape(@Nullable String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
