package io.raccord.report.text;

import io.raccord.report.view.FindingView;
import io.raccord.report.view.ReportView;
import io.raccord.report.view.SiteView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a report for a terminal of some width: what the brief report and the others have in common. */
final class Wrapped {

    static final String BOLD = "1";

    private static final String GREEN = "32";
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("recommended", GREEN),
            Map.entry("eligible", GREEN),
            Map.entry("met", GREEN),
            Map.entry("excluded", RED),
            Map.entry("no-model", RED),
            Map.entry("violated", RED),
            Map.entry("undetermined", YELLOW),
            Map.entry("partial", YELLOW),
            Map.entry("unknown", YELLOW),
            Map.entry("question", YELLOW),
            Map.entry("attention", YELLOW),
            Map.entry("now", YELLOW),
            Map.entry("keep", GREEN),
            Map.entry("change", YELLOW),
            Map.entry("replace", YELLOW),
            Map.entry("unassigned", YELLOW));
    private static final Map<String, String> MARKS = Map.of(
            "recommended",
            "✓",
            "eligible",
            "✓",
            "met",
            "✓",
            "excluded",
            "✗",
            "no-model",
            "✗",
            "violated",
            "✗",
            "attention",
            "!");

    private final ReportView view;
    private final TerminalText out;
    private final int width;

    Wrapped(ReportView view, boolean colour, int width) {
        this.view = view;
        this.out = new TerminalText(colour);
        this.width = width;
    }

    TerminalText out() {
        return out;
    }

    int width() {
        return width;
    }

    void heading(String text) {
        out.line().wrapped(BOLD, "", text, width).line();
    }

    /** A line that begins with {@code first}; further ones are indented by {@code next}. */
    void wrapped(String first, String next, String text) {
        styled(first, next, null, text);
    }

    void styled(String first, String next, @Nullable String state, String text) {
        String colour = state == null ? null : BOLD.equals(state) ? BOLD : COLOURS.get(state);
        out.append(first);
        if (first.length() > next.length()) {
            out.hanging(first.length(), next, text, width).line();
        } else {
            out.wrapped(colour, next, text, width - next.length()).line();
        }
    }

    /** The mark of {@code status} in its colour. */
    void mark(String indent, String status) {
        out.append(indent)
                .styled(COLOURS.get(status), MARKS.getOrDefault(status, "?"))
                .append(" ");
    }

    /** Title, date and result. */
    void head() {
        out.wrapped(BOLD, "", view.title(), width).line();
        wrapped("", "", view.asOf() + ". " + view.headline());
    }

    /** A finding: below its severity with the ids of its rules, or with the severity and without the ids. */
    void finding(String indent, FindingView finding, boolean below) {
        String head = finding.mark() + (below ? "" : " " + finding.word());
        out.append(indent).styled(COLOURS.get(finding.severity()), head).append(below ? " " : "  ");
        String about = view.whole() ? finding.heading() : finding.whom();
        String answers = finding.answers().isEmpty() ? "" : " (" + finding.answers() + ")";
        String text = (about.isEmpty() ? "" : about + view.labels().of("colon")) + finding.text() + answers;
        out.hanging(
                        indent.length() + head.length() + 2,
                        indent + "  ",
                        text + (below ? by(finding.steps()) : ""),
                        width)
                .line();
    }

    /** A site with what is recommended and what is open. */
    void site(SiteView site) {
        int longest = view.sites().stream()
                .mapToInt(each -> each.name().length())
                .max()
                .orElse(0);
        int column = Math.min(longest, width / 3) + 2;
        mark("  ", site.state());
        String name = site.name().length() + 2 > column ? site.name() + "  " : padded(site.name(), column);
        String concerns = site.concerns().isEmpty() ? "" : " (" + site.concerns() + ")";
        out.append(name)
                .hanging(4 + name.length(), "      ", site.verdict() + concerns, width)
                .line();
        if (!site.wayOut().isEmpty()) {
            wrapped("      ", "      ", site.wayOut());
        }
    }

    private static String padded(String name, int column) {
        return name + " ".repeat(column - name.length());
    }

    /** The rules of {@code steps}, in brackets. */
    String by(List<Integer> steps) {
        return steps.isEmpty() ? "" : " [" + view.ruleIds(steps) + "]";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
