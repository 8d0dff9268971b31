package io.raccord.report.text;

import io.raccord.language.Visible;
import io.raccord.report.view.ConnectionView;
import io.raccord.report.view.FindingView;
import io.raccord.report.view.ReportView;
import io.raccord.report.view.ReportView.ModelView;
import io.raccord.report.view.ReportView.ReasonView;
import io.raccord.report.view.ReportView.StepView;
import io.raccord.report.view.SiteView;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The report as Markdown (CommonMark). */
public final class MarkdownReport {

    private final ReportView view;
    private final boolean brief;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param view the view
     * @param brief whether to write only result, findings, sites, topology and next steps
     */
    public MarkdownReport(ReportView view, boolean brief) {
        this.view = view;
        this.brief = brief;
    }

    public String render() {
        line("# " + text(view.title()), "");
        line(text(view.asOf()) + ". **" + text(view.headline()) + "**", "");
        findings();
        verdicts();
        if (brief) {
            topology();
            nextSteps();
            notices();
            line(text(view.labels().of("confirm")));
            return out.toString();
        }
        connections();
        existing();
        if (view.whole()) {
            view.sites().forEach(this::site);
        }
        alternatives();
        checks();
        onboarding();
        questions();
        notices();
        if (!view.proof().isEmpty()) {
            line("## " + text(view.labels().of("justification")), "");
            view.proof().forEach(this::step);
        }
        line("", text(view.rules()), "");
        if (!view.catalog().isEmpty()) {
            line(
                    text(view.labels().of("catalogRead") + " "
                            + String.join(view.labels().of("semicolon"), view.catalog())),
                    "");
        }
        line(text(view.labels().of("confirm") + " " + view.labels().of("unpublished")));
        return out.toString();
    }

    private void findings() {
        if (view.findings().isEmpty()) {
            return;
        }
        line("## " + text(view.labels().of("findings")), "");
        for (FindingView finding : view.findings()) {
            String heading = finding.heading().isEmpty() ? "" : text(finding.heading()) + colon();
            String answers = finding.answers().isEmpty() ? "" : " (" + text(finding.answers()) + ")";
            line("- **" + finding.mark() + " " + text(finding.word()) + "** " + heading + text(finding.text()) + answers
                    + (brief ? "" : by(finding.steps())));
        }
        line("");
    }

    private void verdicts() {
        line("## " + text(view.labels().of("sitesHeading")), "");
        view.sites().forEach(site -> {
            String concerns = site.concerns().isEmpty() ? "" : " (" + text(site.concerns()) + ")";
            line("- **" + text(site.name()) + "**" + colon() + text(site.verdict()) + concerns);
            if (!site.wayOut().isEmpty()) {
                line("  - " + text(site.wayOut()));
            }
            if (!brief && !view.whole()) {
                site.lines().forEach(each -> line("  - " + text(each)));
                reasons("  ", site.why());
            }
        });
        line("");
    }

    private void alternatives() {
        if (view.alternatives().isEmpty()) {
            return;
        }
        line("## " + text(view.labels().of("whyNot")), "");
        view.alternatives().forEach(each -> {
            line("- **" + text(each.model().name()) + "**, " + text(each.whom()) + colon()
                    + text(each.model().word()));
            model(each.model());
        });
        line("");
    }

    /** The reasons for the status of a model. */
    private void model(ModelView model) {
        reasons("  ", model.reasons());
        if (!model.facts().isEmpty()) {
            line("  - " + text(view.labels().of("excludedBy", String.join(", ", model.facts()))));
        }
    }

    private void topology() {
        if (!view.connections().isEmpty()) {
            line("## " + text(view.labels().of("topology")), "");
            view.connections().forEach(each -> line("- " + text(each.topology().sentence())));
            line("");
        }
    }

    private void nextSteps() {
        if (!view.nextSteps().isEmpty()) {
            line("## " + text(view.labels().of("nextSteps")), "");
            view.nextSteps().forEach(step -> line("- " + text(step.by()) + colon() + text(step.text())));
            line("");
        }
    }

    private void notices() {
        if (view.notices().isEmpty()) {
            return;
        }
        line("## " + text(view.labels().of("notices")), "");
        view.notices()
                .forEach(notice ->
                        line("- `" + notice.path() + "`" + colon() + text(notice.text()) + by(notice.steps())));
        line("");
    }

    private void questions() {
        if (view.whole() && view.questions().isEmpty()) {
            line("## " + text(view.labels().of("ask")), "", text(view.labels().of("nothingToAsk")), "");
        }
        if (view.listedQuestions().isEmpty()) {
            return;
        }
        line("## " + text(view.labels().of(view.whole() ? "ask" : "askFurther")), "");
        view.listedQuestions()
                .forEach(question -> line("- **" + text(question.when()) + "**" + colon() + text(question.text()) + " `"
                        + question.path() + "` (" + text(question.answers()) + ")"
                        + by(question.why().stream().map(ReasonView::step).toList())));
        line("");
    }

    private void connections() {
        if (view.connections().isEmpty()) {
            return;
        }
        line("## " + text(view.labels().of("connections")), "");
        for (ConnectionView connection : view.connections()) {
            line("### " + text(view.labels().of("connection", connection.id(), connection.model())), "");
            line(text(view.labels().of("connectionSites", String.join(", ", connection.sites()))) + ". "
                    + text(connection.line()));
            header("item", "value", "steps");
            connection.rows().forEach(row -> row(row.name(), row.value(), numbers(row.steps())));
            if (!connection.providers().isEmpty()) {
                header("providers", "providerRole", "providerState", "steps");
                connection
                        .providers()
                        .forEach(each -> row(each.name(), each.role(), each.word(), numbers(each.steps())));
            }
            line("");
            reasons("", connection.why());
            line("");
        }
    }

    private void existing() {
        if (view.existing().isEmpty()) {
            return;
        }
        line("## " + text(view.labels().of("existing")));
        header("existingCircuit", "today", "verdict", "advised", "todo", "steps");
        view.existing()
                .forEach(each -> row(
                        each.id(),
                        each.today(),
                        each.word(),
                        each.advised(),
                        String.join(" ", each.todo()),
                        numbers(each.steps())));
        line("");
    }

    private void checks() {
        if (view.listedChecks().isEmpty()) {
            return;
        }
        line("## " + text(view.labels().of(view.whole() ? "checks" : "checksMet")));
        view.checksByTopic().forEach((topic, checks) -> {
            line("", "### " + text(topic));
            header("providerState", "item", "subject", "finding", "steps");
            checks.forEach(check -> row(
                    check.mark() + " " + check.word(),
                    check.id(),
                    check.subject(),
                    check.message(),
                    numbers(check.steps())));
        });
        line("");
    }

    private void onboarding() {
        if (view.onboarding().isEmpty()) {
            return;
        }
        line("## " + text(view.labels().of("onboarding")), "");
        view.onboarding()
                .forEach(step -> line(step.number() + ". " + text(step.text()) + " ("
                        + text(
                                step.whom().isEmpty()
                                        ? ""
                                        : step.whom() + view.labels().of("semicolon"))
                        + text(step.by()) + ")" + by(step.steps())));
        line("");
    }

    /** The rules of {@code steps}, in brackets. */
    private String by(List<Integer> steps) {
        return steps.isEmpty() ? "" : " [" + view.ruleIds(steps) + "]";
    }

    /** The head of a table: a label in each column. */
    private void header(String... labels) {
        line("");
        row(Arrays.stream(labels).map(view.labels()::of).toArray(String[]::new));
        line("|" + " --- |".repeat(labels.length));
    }

    private void row(String... cells) {
        line(Arrays.stream(cells).map(MarkdownReport::text).collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** {@code steps} by rule, and by number where the steps are printed. */
    private String numbers(List<Integer> steps) {
        if (!view.whole()) {
            return view.ruleIds(steps);
        }
        return steps.stream()
                .map(step -> view.steps().get(step - 1).rule() + ", " + step)
                .collect(Collectors.joining(view.labels().of("semicolon")));
    }

    private void site(SiteView site) {
        line("## " + text(site.name()) + colon() + text(site.verdict()), "");
        site.lines().forEach(each -> line("- " + text(each)));
        line("");
        if (!site.why().isEmpty()) {
            line("### " + text(view.labels().of("why")), "");
            reasons("", site.why());
            line("");
        }
        if (!site.others().isEmpty()) {
            line("### " + text(view.labels().of("whyNot")), "");
            site.others().forEach(model -> {
                line("- **" + text(model.name()) + "**" + colon() + text(model.word()));
                model(model);
            });
            line("");
        }
    }

    private void reasons(String indent, List<ReasonView> reasons) {
        reasons.forEach(reason -> line(indent + "- " + text(reason.text()) + " (" + reason.rule()
                + (view.whole() ? ", " + reason.step() : "") + ")"));
    }

    private void step(StepView step) {
        line(step.number() + ". **" + step.rule() + "**, " + text(step.title()) + ". " + text(step.because()) + ". → "
                + text(step.concludes()) + ".");
        if (!step.facts().isEmpty()) {
            line("   - " + text(view.labels().of("facts")) + colon()
                    + step.facts().stream().map(MarkdownReport::code).collect(Collectors.joining(", ")));
        }
        if (!step.dependsOn().isEmpty()) {
            line("   - " + text(view.labels().of("restsOn")) + colon() + numbers(step.dependsOn()));
        }
        line("   - " + text(view.labels().of("source")) + colon() + text(step.source()));
    }

    private String colon() {
        return view.labels().of("colon");
    }

    private void line(String... lines) {
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }

    /** Text from outside must not turn into markup. */
    private static String text(String text) {
        return Visible.of(text.replaceAll("\\R", " ")).replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    private static String code(String text) {
        String flat = Visible.of(text.replaceAll("\\R", " "));
        return flat.contains("`") ? text(flat) : "`" + flat + "`";
    }
}
