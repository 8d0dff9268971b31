package io.raccord.report.view;

import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.ModelAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.advice.StepAdvice;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Priority;
import io.raccord.justification.Step;
import io.raccord.language.Language;
import io.raccord.report.topology.Topologies;
import io.raccord.report.view.ReportView.ModelView;
import io.raccord.report.view.ReportView.NoticeView;
import io.raccord.report.view.ReportView.QuestionView;
import io.raccord.report.view.ReportView.ReasonView;
import io.raccord.report.view.ReportView.SiteView;
import io.raccord.report.view.ReportView.StepView;
import io.raccord.report.words.Labels;
import io.raccord.report.words.Sentences;
import io.raccord.report.words.Wording;
import io.raccord.rulebook.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts an advice into words. */
public final class ReportViews {

    private static final int SENTENCES = 12;

    private final Advice advice;
    private final Wording wording;
    private final Sentences sentences;

    public ReportViews(Advice advice, Words words, Language language) {
        this.advice = advice;
        this.wording = new Wording(words, language, new Labels(language));
        this.sentences = Sentences.of(advice, language);
    }

    public ReportView view() {
        String id = advice.customer().id();
        String name = advice.customer().name();
        List<ConnectionView> connections = connections();
        List<String> ways = connections.stream()
                .limit(SENTENCES)
                .map(connection -> connection.topology().sentence())
                .toList();
        return new ReportView(
                wording.language().code(),
                wording.labels(),
                wording.label("title", name == null ? id : name + " (" + id + ")"),
                wording.label("asOf", wording.of(advice.asOf())),
                advice.outcome().id(),
                wording.label("overall", wording.of(advice.outcome())),
                advice.sites().stream().map(this::site).toList(),
                connections,
                new ExistingViews(advice, wording, sentences).views(),
                new Topologies(advice, wording).topology(ways),
                advice.checks().stream()
                        .sorted(Comparator.comparing(CheckAdvice::topic))
                        .map(this::check)
                        .toList(),
                IntStream.range(0, advice.steps().size())
                        .mapToObj(i -> onboarding(i + 1, advice.steps().get(i)))
                        .toList(),
                advice.questions().stream().map(this::question).toList(),
                advice.notices().stream()
                        .map(notice -> new NoticeView(notice.path(), sentences.of(notice.text()), notice.reasons()))
                        .toList(),
                advice.justification().stream().map(this::step).toList(),
                wording.label(
                        "rules",
                        String.join(", ", advice.rules().packs()),
                        advice.rules().digest()),
                advice.rules().catalog().stream()
                        .map(read -> wording.label("article", read.article(), read.date()))
                        .toList());
    }

    private List<ConnectionView> connections() {
        return IntStream.range(0, advice.connections().size())
                .mapToObj(i -> {
                    var connection = advice.connections().get(i);
                    return new ConnectionViews(wording, connection).view(i, reasons(connection.reasons()));
                })
                .toList();
    }

    private SiteView site(SiteAdvice site) {
        List<String> lines = new ArrayList<>();
        if (site.layer() != null) {
            lines.add(wording.label("layer", wording.of(site.layer()), wording.of(site.bgpBy())));
        }
        lines.add(
                site.candidateLocations().isEmpty()
                        ? wording.label("noCandidates")
                        : wording.label("candidates", String.join(", ", candidates(site))));
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

    /** The candidates, those elsewhere with their distance. */
    private List<String> candidates(SiteAdvice site) {
        return IntStream.range(0, site.candidateLocations().size())
                .mapToObj(i -> {
                    String location = site.candidateLocations().get(i);
                    Integer km = site.candidateDistancesKm().get(i);
                    return km == null || km == 0 ? location : wording.label("away", location, wording.of(km));
                })
                .toList();
    }

    private String verdict(SiteAdvice site) {
        if (site.recommendedModel() != null) {
            return wording.of(site.recommendedModel());
        }
        return wording.label(site.outcome() == Outcome.NO_MODEL ? "noModel" : "undetermined");
    }

    private ModelView model(ModelAdvice model) {
        return new ModelView(
                wording.of(model.model()), model.status().id(), wording.of(model.status()), reasons(model.reasons()));
    }

    private List<ReasonView> reasons(List<Integer> steps) {
        return steps.stream()
                .map(number -> advice.justification().get(number - 1))
                .map(step -> new ReasonView(step.step(), step.rule(), sentences.of(step.because())))
                .toList();
    }

    private CheckView check(CheckAdvice check) {
        String mark = switch (check.status()) {
            case MET -> "✓";
            case VIOLATED -> "✗";
            case UNKNOWN -> "?";
            case ATTENTION -> "!";
        };
        return new CheckView(
                check.id(),
                sentences.of(wording.of(check.topic())),
                check.status().id(),
                mark,
                wording.of(check.status()),
                check.subject(),
                sentences.of(check.message()),
                check.reasons());
    }

    private OnboardingView onboarding(int number, StepAdvice step) {
        return new OnboardingView(number, sentences.of(step.text()), wording.of(step.by()), step.reasons());
    }

    private QuestionView question(QuestionAdvice question) {
        boolean now = question.priority() == Priority.NOW;
        String answers = question.values().stream().map(wording::stated).collect(Collectors.joining(", "));
        return new QuestionView(
                question.priority().id(),
                sentences.of(wording.label(now ? "askNow" : "askLater")),
                sentences.of(question.text()),
                question.path(),
                wording.label("answers", answers),
                reasons(question.reasons()));
    }

    private StepView step(Step step) {
        return new StepView(
                step.step(),
                step.rule(),
                sentences.of(step.title()),
                sentences.of(step.because()),
                sentences.of(step.concludes()),
                step.facts().stream()
                        .map(fact -> fact.path() + " = " + wording.stated(fact.value()))
                        .toList(),
                step.dependsOn(),
                step.source().article() + ", " + step.source().section()
                        + (step.source().date() == null
                                ? ""
                                : ", " + step.source().date()));
    }
}
