package io.raccord.report;

import io.raccord.report.ReportView.ReasonView;
import io.raccord.report.ReportView.SiteView;
import io.raccord.report.ReportView.StepView;
import java.util.List;
import java.util.stream.Collectors;

/** The report as Markdown (CommonMark). */
final class MarkdownReport {

    private final ReportView view;
    private final StringBuilder out = new StringBuilder();

    MarkdownReport(ReportView view) {
        this.view = view;
    }

    String render() {
        line("# " + text(view.title()), "");
        line(text(view.asOf()) + ". **" + text(view.overall()) + "**", "");
        view.sites().forEach(this::site);
        line("## " + text(view.labels().of("ask")), "");
        if (view.questions().isEmpty()) {
            line(text(view.labels().of("nothingToAsk")));
        }
        view.questions()
                .forEach(question -> line("- **" + text(question.when()) + "**: " + text(question.text()) + " `"
                        + question.path() + "` (" + text(question.answers()) + ")"));
        line("");
        if (!view.notices().isEmpty()) {
            line("## " + text(view.labels().of("notices")), "");
            view.notices().forEach(notice -> line("- `" + notice.path() + "`: " + text(notice.text())));
            line("");
        }
        line("## " + text(view.labels().of("justification")), "");
        view.steps().forEach(this::step);
        line("", text(view.rules()), "", text(view.labels().of("confirm")));
        return out.toString();
    }

    private void site(SiteView site) {
        line("## " + text(site.id()) + ": " + text(site.verdict()), "");
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
                line("- **" + text(model.name()) + "**: " + text(model.word()));
                reasons("  ", model.reasons());
            });
            line("");
        }
    }

    private void reasons(String indent, List<ReasonView> reasons) {
        reasons.forEach(reason ->
                line(indent + "- " + text(reason.text()) + " (" + reason.rule() + ", " + reason.step() + ")"));
    }

    private void step(StepView step) {
        line(step.number() + ". **" + step.rule() + "**, " + text(step.title()) + ". " + text(step.because()) + ". → "
                + text(step.concludes()) + ".");
        if (!step.facts().isEmpty()) {
            line("   - " + text(view.labels().of("facts")) + ": "
                    + step.facts().stream().map(fact -> "`" + fact + "`").collect(Collectors.joining(", ")));
        }
        if (!step.dependsOn().isEmpty()) {
            line("   - " + text(view.labels().of("restsOn")) + ": "
                    + step.dependsOn().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        line("   - " + text(view.labels().of("source")) + ": " + text(step.source()));
    }

    private void line(String... lines) {
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }

    /** Text from outside must not turn into markup. */
    private static String text(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
