package io.raccord.report;

import io.raccord.advice.Advice;
import io.raccord.advice.ModelAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Priority;
import io.raccord.justification.Step;
import io.raccord.language.Language;
import io.raccord.report.ReportView.ModelView;
import io.raccord.report.ReportView.NoticeView;
import io.raccord.report.ReportView.QuestionView;
import io.raccord.report.ReportView.ReasonView;
import io.raccord.report.ReportView.SiteView;
import io.raccord.report.ReportView.StepView;
import io.raccord.rulebook.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an advice into words. */
final class ReportViews {

    private final Advice advice;
    private final Words words;
    private final Language language;
    private final Labels labels;

    ReportViews(Advice advice, Words words, Language language) {
        this.advice = advice;
        this.words = words;
        this.language = language;
        this.labels = new Labels(language);
    }

    ReportView view() {
        String id = advice.customer().id();
        String name = advice.customer().name();
        return new ReportView(
                language.code(),
                labels,
                labels.of("title", name == null ? id : name + " (" + id + ")"),
                labels.of("asOf", words.of(advice.asOf(), language)),
                advice.outcome().id(),
                labels.of("overall", words.of(advice.outcome(), language)),
                advice.sites().stream().map(this::site).toList(),
                advice.questions().stream().map(this::question).toList(),
                advice.notices().stream()
                        .map(notice -> new NoticeView(notice.path(), notice.text()))
                        .toList(),
                advice.justification().stream().map(this::step).toList(),
                labels.of(
                        "rules",
                        String.join(", ", advice.rules().packs()),
                        advice.rules().digest()));
    }

    private SiteView site(SiteAdvice site) {
        List<String> lines = new ArrayList<>();
        if (site.layer() != null) {
            lines.add(labels.of("layer", words.of(site.layer(), language), words.of(site.bgpBy(), language)));
        }
        lines.add(
                site.candidateLocations().isEmpty()
                        ? labels.of("noCandidates")
                        : labels.of("candidates", String.join(", ", site.candidateLocations())));
        List<ReasonView> why = site.models().stream()
                .filter(model -> model.model() == site.recommendedModel())
                .flatMap(model -> reasons(model.reasons()).stream())
                .toList();
        List<ModelView> others = site.models().stream()
                .filter(model -> model.model() != site.recommendedModel())
                .map(this::model)
                .toList();
        return new SiteView(site.id(), site.outcome().id(), verdict(site), lines, why, others);
    }

    private String verdict(SiteAdvice site) {
        if (site.recommendedModel() != null) {
            return words.of(site.recommendedModel(), language);
        }
        return labels.of(site.outcome() == Outcome.NO_MODEL ? "noModel" : "undetermined");
    }

    private ModelView model(ModelAdvice model) {
        return new ModelView(
                words.of(model.model(), language),
                model.status().id(),
                words.of(model.status(), language),
                reasons(model.reasons()));
    }

    private List<ReasonView> reasons(List<Integer> steps) {
        return steps.stream()
                .map(number -> advice.justification().get(number - 1))
                .map(step -> new ReasonView(step.step(), step.rule(), step.because()))
                .toList();
    }

    private QuestionView question(QuestionAdvice question) {
        boolean now = question.priority() == Priority.NOW;
        String answers = question.values().stream().map(this::value).collect(Collectors.joining(", "));
        return new QuestionView(
                question.priority().id(),
                labels.of(now ? "askNow" : "askLater"),
                question.text(),
                question.path(),
                labels.of("answers", answers),
                reasons(question.reasons()));
    }

    private StepView step(Step step) {
        return new StepView(
                step.step(),
                step.rule(),
                step.title(),
                step.because(),
                step.concludes(),
                step.facts().stream()
                        .map(fact -> fact.path() + " = " + value(fact.value()))
                        .toList(),
                step.dependsOn(),
                step.source().article() + ", " + step.source().section()
                        + (step.source().date() == null
                                ? ""
                                : ", " + step.source().date()));
    }

    private String value(@Nullable Object value) {
        if (value == null) {
            return labels.of("unknown");
        }
        if (value instanceof Boolean truth) {
            return labels.of(truth ? "yes" : "no");
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::value).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
