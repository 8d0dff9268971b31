package io.raccord.report.text;

import io.raccord.report.view.CheckView;
import io.raccord.report.view.ConnectionView;
import io.raccord.report.view.ConnectionView.ProviderView;
import io.raccord.report.view.ExistingView;
import io.raccord.report.view.ReportView;
import io.raccord.report.view.ReportView.ModelView;
import io.raccord.report.view.ReportView.ReasonView;
import io.raccord.report.view.ReportView.SiteView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The report for a terminal: verdict by site first, then why, why not, and what to ask. */
public final class TextReport {

    private static final int WIDTH = 100;
    private static final Map<String, String> MARKS =
            Map.of("recommended", "✓", "eligible", "✓", "excluded", "✗", "no-model", "✗", "partial", "~");
    private static final String BOLD = "1";
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
            Map.entry("attention", YELLOW),
            Map.entry("now", YELLOW),
            Map.entry("keep", GREEN),
            Map.entry("change", YELLOW),
            Map.entry("replace", YELLOW),
            Map.entry("unassigned", YELLOW));
    /** How many sites of a connection are named. */
    private static final int NAMED = 12;

    private final ReportView view;
    private final TerminalText out;

    public TextReport(ReportView view, boolean colour) {
        this.view = view;
        this.out = new TerminalText(colour);
    }

    public String render() {
        out.wrapped(BOLD, "", view.title(), WIDTH).line();
        out.append(view.asOf())
                .append(". ")
                .styled(COLOURS.get(view.outcome()), view.overall())
                .line()
                .line();
        int longest =
                view.sites().stream().mapToInt(site -> site.id().length()).max().orElse(0);
        for (SiteView site : view.sites()) {
            String mark = MARKS.getOrDefault(site.outcome(), "?");
            out.append("  ").styled(COLOURS.get(site.outcome()), mark).append(" ");
            out.append(String.format("%-" + (longest + 2) + "s", site.id()))
                    .styled(BOLD, site.verdict())
                    .line();
        }
        connections();
        existing();
        view.sites().forEach(this::site);
        checks();
        onboarding();
        questions();
        if (!view.notices().isEmpty()) {
            heading(view.labels().of("notices"));
            view.notices()
                    .forEach(notice ->
                            wrapped("  ", "    ", notice.path() + colon() + notice.text() + by(notice.steps())));
        }
        out.line().append(view.rules()).line();
        wrapped("", "", view.labels().of("confirm"));
        return out.toString();
    }

    private void site(SiteView site) {
        heading(site.id() + colon() + site.verdict());
        site.lines().forEach(line -> wrapped("  ", "    ", line));
        if (!site.why().isEmpty()) {
            out.append("  ").append(view.labels().of("why")).line();
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
        out.append("  ").append(view.labels().of(label)).line();
        for (ModelView model : models) {
            String mark = MARKS.getOrDefault(status, "?");
            out.append("    ")
                    .styled(COLOURS.get(status), mark)
                    .append(" ")
                    .append(model.name())
                    .line();
            reasons("        ", model.reasons());
        }
    }

    private void connections() {
        if (view.connections().isEmpty()) {
            return;
        }
        heading(view.labels().of("connections"));
        for (ConnectionView connection : view.connections()) {
            out.append("  ")
                    .styled(BOLD, connection.id() + colon() + connection.model())
                    .line();
            if (connection.sites().size() > 1) {
                wrapped("    ", "      ", view.labels().of("connectionSites", some(connection.sites())));
            }
            wrapped("    ", "      ", connection.line());
            wrapped(
                    "    ",
                    "      ",
                    connection.rows().stream()
                            .map(row -> row.name() + colon() + row.value())
                            .collect(Collectors.joining(view.labels().of("semicolon"))));
            providers(connection);
        }
    }

    private void existing() {
        if (view.existing().isEmpty()) {
            return;
        }
        heading(view.labels().of("existing"));
        for (ExistingView circuit : view.existing()) {
            out.append("  ")
                    .styled(COLOURS.get(circuit.verdict()), circuit.id() + colon() + circuit.word())
                    .line();
            wrapped("    ", "      ", view.labels().of("today") + colon() + circuit.today());
            wrapped("    ", "      ", view.labels().of("advised") + colon() + circuit.advised() + by(circuit.steps()));
            circuit.todo().forEach(step -> wrapped("    ", "      ", step));
        }
    }

    private void providers(ConnectionView connection) {
        int all = connection.providers().size();
        if (all == 0) {
            return;
        }
        List<String> confirmed =
                connection.confirmed().stream().map(ProviderView::name).toList();
        int others = all - confirmed.size();
        String names = String.join(", ", confirmed);
        String text = confirmed.isEmpty()
                ? view.labels().of("onlyOffered", others)
                : others == 0 ? names : view.labels().of("othersOffered", names, others);
        wrapped("    ", "      ", view.labels().of("providers") + colon() + text);
    }

    private String some(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : view.labels().of("andMore", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }

    private void checks() {
        if (!view.checks().isEmpty()) {
            heading(view.labels().of("checks"));
        }
        view.checksByTopic().forEach((topic, checks) -> {
            out.append("  ").append(topic).line();
            for (CheckView check : checks) {
                out.append("    ").styled(COLOURS.get(check.status()), check.mark() + " " + check.word());
                out.append("  ")
                        .append(check.id())
                        .append(" (")
                        .append(check.subject())
                        .append(")")
                        .line();
                wrapped("        ", "        ", check.message() + by(check.steps()));
            }
        });
    }

    private void onboarding() {
        if (!view.onboarding().isEmpty()) {
            heading(view.labels().of("onboarding"));
        }
        view.onboarding()
                .forEach(step -> wrapped(
                        "  ", "     ", step.number() + ". " + step.text() + " (" + step.by() + ")" + by(step.steps())));
    }

    private void questions() {
        heading(view.labels().of("ask"));
        if (view.questions().isEmpty()) {
            out.append("  ").append(view.labels().of("nothingToAsk")).line();
        }
        view.questions().forEach(question -> {
            out.append("  ")
                    .styled(COLOURS.get(question.priority()), question.when())
                    .line();
            wrapped(
                    "    ",
                    "    ",
                    question.text()
                            + by(question.why().stream().map(ReasonView::step).toList()));
            wrapped("      ", "      ", question.path() + view.labels().of("semicolon") + question.answers());
        });
    }

    /** The rules of {@code steps}, in brackets. */
    private String by(List<Integer> steps) {
        return steps.isEmpty() ? "" : " [" + view.ruleIds(steps) + "]";
    }

    private void reasons(String indent, List<ReasonView> reasons) {
        reasons.forEach(reason ->
                wrapped(indent, indent + "  ", reason.text() + " [" + reason.rule() + ", " + reason.step() + "]"));
    }

    private String colon() {
        return view.labels().of("colon");
    }

    private void heading(String text) {
        out.line().styled(BOLD, text).line();
    }

    private void wrapped(String first, String next, String text) {
        out.append(first).wrapped(null, next, text, WIDTH - next.length()).line();
    }
}
