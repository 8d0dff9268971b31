package io.raccord.report.text;

import io.raccord.report.view.CheckView;
import io.raccord.report.view.ConnectionView;
import io.raccord.report.view.ConnectionView.ProviderView;
import io.raccord.report.view.ConnectionView.RowView;
import io.raccord.report.view.ExistingView;
import io.raccord.report.view.OnboardingView;
import io.raccord.report.view.ReportView;
import io.raccord.report.view.ReportView.ModelView;
import io.raccord.report.view.ReportView.ReasonView;
import io.raccord.report.view.ReportView.StepView;
import io.raccord.report.view.SiteView;
import java.util.List;
import java.util.stream.Collectors;

/** The report for a terminal: findings and verdict by site first, then circuits, why, why not, steps and questions. */
public final class TextReport {

    /** How many sites of a connection are named. */
    private static final int NAMED = 12;

    private final ReportView view;
    private final Wrapped lines;

    /**
     * @param view the view
     * @param colour whether the terminal shows colours
     * @param width the number of characters in a line
     */
    public TextReport(ReportView view, boolean colour, int width) {
        this.view = view;
        this.lines = new Wrapped(view, colour, width);
    }

    public String render() {
        lines.head();
        if (!view.findings().isEmpty()) {
            lines.heading(label("findings"));
            view.findingsBySeverity().forEach((severity, findings) -> {
                lines.wrapped("  ", "    ", severity);
                findings.forEach(finding -> lines.finding("    ", finding, true));
            });
        }
        verdicts();
        connections();
        existing();
        if (view.whole()) {
            view.sites().forEach(this::site);
        }
        alternatives();
        checks();
        onboarding();
        questions();
        if (!view.notices().isEmpty()) {
            lines.heading(label("notices"));
            view.notices()
                    .forEach(notice -> lines.wrapped(
                            "  ", "    ", notice.path() + colon() + notice.text() + lines.by(notice.steps())));
        }
        proof();
        lines.out().line();
        lines.wrapped("", "", view.rules());
        lines.wrapped("", "", label("confirm"));
        return lines.toString();
    }

    private void verdicts() {
        lines.heading(label("sitesHeading"));
        for (SiteView site : view.sites()) {
            lines.site(site);
            if (!view.whole()) {
                site.lines().forEach(line -> lines.wrapped("      ", "        ", line));
                reasons("      " + label("why") + colon(), "        ", site.why());
            }
        }
    }

    private void alternatives() {
        if (view.alternatives().isEmpty()) {
            return;
        }
        lines.heading(label("otherModels"));
        view.alternatives().forEach(each -> model("  ", each.model().name() + " (" + each.whom() + ")", each.model()));
    }

    private void site(SiteView site) {
        lines.heading(site.name() + colon() + site.verdict());
        site.lines().forEach(line -> lines.wrapped("  ", "    ", line));
        reasons("  " + label("why") + colon(), "    ", site.why());
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
        lines.wrapped("  ", "    ", label(label));
        models.forEach(model -> model("    ", model.name(), model));
    }

    private void model(String indent, String name, ModelView model) {
        lines.mark(indent, model.status());
        String why = model.reasons().stream()
                .map(this::reason)
                .collect(Collectors.joining(view.labels().of("semicolon")));
        lines.out()
                .hanging(indent.length() + 2, indent + "    ", name + colon() + why, lines.width())
                .line();
        if (!model.facts().isEmpty()) {
            lines.wrapped(indent + "    ", indent + "      ", label("excludedBy", String.join(", ", model.facts())));
        }
    }

    private void connections() {
        if (view.connections().isEmpty()) {
            return;
        }
        lines.heading(label("connections"));
        if (!view.commonRows().isEmpty()) {
            lines.wrapped("  ", "    ", label("allConnections") + colon() + items(view.commonRows()));
        }
        for (ConnectionView connection : view.connections()) {
            lines.styled("  ", "    ", Wrapped.BOLD, connection.id() + colon() + connection.model());
            if (connection.sites().size() > 1) {
                lines.wrapped("    ", "      ", label("connectionSites", some(connection.sites())));
            }
            String items = items(connection.ownRows(view.commonRows()));
            lines.wrapped("    ", "      ", connection.line() + " " + items + providers(connection));
        }
    }

    private void existing() {
        if (view.existing().isEmpty()) {
            return;
        }
        lines.heading(label("existing"));
        for (ExistingView circuit : view.existing()) {
            lines.styled("  ", "    ", circuit.verdict(), circuit.id() + colon() + circuit.word());
            lines.wrapped("    ", "      ", label("today") + colon() + circuit.today());
            lines.wrapped("    ", "      ", label("advised") + colon() + circuit.advised() + lines.by(circuit.steps()));
            circuit.todo().forEach(step -> lines.wrapped("    ", "      ", step));
        }
    }

    private String items(List<RowView> rows) {
        return rows.stream()
                .map(row -> row.name() + colon() + row.value())
                .collect(Collectors.joining(view.labels().of("semicolon")));
    }

    private String providers(ConnectionView connection) {
        int all = connection.providers().size();
        if (all == 0) {
            return "";
        }
        List<String> confirmed =
                connection.confirmed().stream().map(ProviderView::name).toList();
        int others = all - confirmed.size();
        String names = String.join(", ", confirmed);
        String text = confirmed.isEmpty()
                ? label("onlyOffered", others)
                : others == 0 ? label("onlyNamed", names) : label("othersOffered", names, others);
        return ". " + label("providers") + colon() + text;
    }

    private String some(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : label("andMore", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }

    private void checks() {
        if (view.listedChecks().isEmpty()) {
            return;
        }
        if (!view.whole()) {
            String all = view.listedChecks().stream()
                    .map(check -> check.id() + " (" + check.subject() + ")")
                    .collect(Collectors.joining(view.labels().of("semicolon")));
            lines.out().line();
            lines.wrapped("", "  ", label("checksMet") + colon() + all);
            return;
        }
        lines.heading(label("checks"));
        for (CheckView check : view.listedChecks()) {
            lines.mark("  ", check.status());
            String text = check.id() + " (" + check.subject() + ")" + colon() + check.message();
            lines.out()
                    .hanging(4, "      ", text + lines.by(check.steps()), lines.width())
                    .line();
        }
    }

    private void onboarding() {
        if (!view.onboarding().isEmpty()) {
            lines.heading(label("onboarding"));
        }
        List<String> parties =
                view.onboarding().stream().map(OnboardingView::by).distinct().toList();
        for (String by : parties) {
            lines.wrapped("  ", "    ", label("by") + colon() + by);
            view.onboarding().stream().filter(step -> step.by().equals(by)).forEach(step -> {
                String whom = step.whom().isEmpty() ? "" : " (" + step.whom() + ")";
                lines.wrapped("  ", "     ", step.number() + ". " + step.text() + whom + lines.by(step.steps()));
            });
        }
    }

    private void questions() {
        if (view.whole() && view.questions().isEmpty()) {
            lines.heading(label("ask"));
            lines.wrapped("  ", "  ", label("nothingToAsk"));
        }
        if (view.listedQuestions().isEmpty()) {
            return;
        }
        lines.heading(label(view.whole() ? "ask" : "askFurther"));
        view.listedQuestions().forEach(question -> {
            String when = view.whole() ? question.when() + colon() : "";
            String rules =
                    lines.by(question.why().stream().map(ReasonView::step).toList());
            String asked = question.path() + view.labels().of("semicolon") + question.answers();
            lines.wrapped("  ", "    ", when + question.text() + " " + asked + rules);
        });
    }

    private void proof() {
        if (view.proof().isEmpty()) {
            return;
        }
        lines.heading(label("justification"));
        for (StepView step : view.proof()) {
            lines.wrapped("  ", "    ", step.number() + ". " + step.rule() + ", " + step.title());
            lines.wrapped("    ", "      ", step.because() + " → " + step.concludes());
            if (!step.facts().isEmpty()) {
                lines.wrapped("    ", "      ", label("facts") + colon() + String.join(", ", step.facts()));
            }
            if (!step.dependsOn().isEmpty()) {
                String numbers = step.dependsOn().stream().map(String::valueOf).collect(Collectors.joining(", "));
                lines.wrapped("    ", "      ", label("restsOn") + colon() + numbers);
            }
            lines.wrapped("    ", "      ", label("source") + colon() + step.source());
        }
    }

    private void reasons(String first, String next, List<ReasonView> reasons) {
        if (!reasons.isEmpty()) {
            String all = reasons.stream()
                    .map(this::reason)
                    .collect(Collectors.joining(view.labels().of("semicolon")));
            lines.wrapped(first, next, all);
        }
    }

    private String reason(ReasonView reason) {
        return reason.text() + " [" + reason.rule() + (view.whole() ? ", " + reason.step() : "") + "]";
    }

    private String colon() {
        return label("colon");
    }

    private String label(String key, Object... arguments) {
        return view.labels().of(key, arguments);
    }
}
