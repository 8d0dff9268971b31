package io.raccord.report.view;

import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.advice.StepAdvice;
import io.raccord.conclusion.CheckStatus;
import io.raccord.conclusion.Priority;
import io.raccord.justification.Step;
import io.raccord.language.Language;
import io.raccord.profile.SiteRole;
import io.raccord.report.topology.Topologies;
import io.raccord.report.view.ReportView.NoticeView;
import io.raccord.report.view.ReportView.QuestionView;
import io.raccord.report.view.ReportView.ReasonView;
import io.raccord.report.view.ReportView.StepView;
import io.raccord.report.words.Labels;
import io.raccord.report.words.Sentences;
import io.raccord.report.words.Wording;
import io.raccord.rulebook.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts an advice into words. */
public final class ReportViews {

    private static final int SENTENCES = 12;

    private static final Map<CheckStatus, String> MARKS = Map.of(
            CheckStatus.MET, "✓", CheckStatus.VIOLATED, "✗", CheckStatus.UNKNOWN, "?", CheckStatus.ATTENTION, "!");

    private final Advice advice;
    private final Wording wording;
    private final Sentences sentences;
    private final Alike alike;
    private final Subjects subjects;

    /**
     * @param advice the advice
     * @param words how ids read
     * @param language the language
     * @param whole whether everything is said one by one, with the justification; else what is alike is said once
     */
    public ReportViews(Advice advice, Words words, Language language, boolean whole) {
        this.advice = advice;
        this.wording = new Wording(words, language, new Labels(language));
        this.sentences = Sentences.of(advice, language);
        this.alike = Alike.of(wording, names(), whole);
        this.subjects = new Subjects(
                advice.connections().stream().map(ConnectionAdvice::id).collect(Collectors.toSet()));
    }

    /** What an id of a site may read like: places and roles. */
    private Set<String> names() {
        return Stream.of(
                        advice.sites().stream().flatMap(site -> site.candidateLocations().stream()),
                        advice.connections().stream().flatMap(connection -> connection.locations().stream()),
                        advice.sites().stream().map(SiteAdvice::city).filter(Objects::nonNull),
                        Arrays.stream(SiteRole.values()).map(wording::of))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    public ReportView view() {
        String id = advice.customer().id();
        String name = advice.customer().name();
        List<ConnectionView> connections =
                new ConnectionGroups(wording, alike, this::reasons).views(advice.connections());
        List<String> ways = connections.stream()
                .limit(SENTENCES)
                .map(connection -> connection.topology().sentence())
                .toList();
        SiteViews sites = new SiteViews(wording, sentences, alike, advice.justification(), advice.findings());
        return new ReportView(
                wording.language().code(),
                wording.labels(),
                wording.label("title", name == null ? id : name + " (" + id + ")"),
                wording.label("asOf", wording.of(advice.asOf())),
                new Headline(advice, wording).text(),
                new FindingViews(wording, sentences, alike, subjects, this::rules)
                        .views(advice.findings(), advice.questions()),
                sites.views(advice.sites()),
                sites.alternatives(advice.sites()),
                connections,
                new ExistingViews(advice, wording, sentences).views(),
                new Topologies(advice, wording).topology(ways),
                checks(),
                onboarding(),
                questions(),
                advice.notices().stream()
                        .map(notice -> new NoticeView(notice.path(), sentences.of(notice.text()), notice.reasons()))
                        .toList(),
                advice.justification().stream().map(this::step).toList(),
                alike.whole(),
                wording.label(
                        "rules",
                        String.join(", ", advice.rules().packs()),
                        advice.rules().digest()),
                advice.rules().catalog().stream()
                        .map(read -> wording.label("article", read.article(), read.date()))
                        .toList());
    }

    /** The reasons in {@code steps}. Without the numbered justification, those that read the same are one. */
    private List<ReasonView> reasons(List<Integer> steps) {
        Set<String> seen = new HashSet<>();
        return steps.stream()
                .map(number -> advice.justification().get(number - 1))
                .map(step -> new ReasonView(step.step(), step.rule(), sentences.of(step.because())))
                .filter(reason -> alike.whole() || seen.add(reason.rule() + ' ' + reason.text()))
                .toList();
    }

    /** The ids of the rules of {@code steps}. */
    private String rules(List<Integer> steps) {
        return steps.stream()
                .map(number -> advice.justification().get(number - 1).rule())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<CheckView> checks() {
        record Key(String id, CheckStatus status, String rules) {}
        List<CheckAdvice> byTopic = advice.checks().stream()
                .sorted(Comparator.comparing(CheckAdvice::topic))
                .toList();
        return alike.groups(byTopic, each -> new Key(each.id(), each.status(), rules(each.reasons()))).stream()
                .map(this::check)
                .toList();
    }

    private CheckView check(List<CheckAdvice> group) {
        CheckAdvice check = group.get(0);
        return new CheckView(
                check.id(),
                sentences.of(wording.of(check.topic())),
                check.status().id(),
                MARKS.getOrDefault(check.status(), "?"),
                wording.of(check.status()),
                group.size() == 1
                        ? check.subject()
                        : alike.name(
                                group.stream()
                                        .map(each -> subjects.owner(each.subject()))
                                        .toList(),
                                subjects.connections().contains(check.subject()) ? "connectionsAlike" : "sitesAlike"),
                sentences.of(alike.texts()
                        .of(group.stream()
                                .map(each -> new OwnText(subjects.owner(each.subject()), each.message()))
                                .toList())),
                Alike.steps(group, CheckAdvice::reasons));
    }

    private List<OnboardingView> onboarding() {
        record Key(String kind, Object by) {}
        List<List<StepAdvice>> groups =
                alike.groups(advice.steps(), step -> new Key(Subjects.kind(step.id()), step.by()));
        return IntStream.range(0, groups.size())
                .mapToObj(i -> onboarding(i + 1, groups.get(i)))
                .toList();
    }

    private OnboardingView onboarding(int number, List<StepAdvice> group) {
        List<OwnText> texts = group.stream()
                .map(step -> new OwnText(
                        Subjects.connection(step.id()), alike.whole() ? step.text() : Brevity.action(step.text())))
                .toList();
        String common = group.size() == 1 ? null : alike.texts().common(texts);
        return new OnboardingView(
                number,
                sentences.of(common == null ? alike.texts().of(texts) : common),
                common == null || group.size() == advice.connections().size()
                        ? ""
                        : alike.name(texts.stream().map(OwnText::id).toList(), "connectionsAlike"),
                wording.of(group.get(0).by()),
                Alike.steps(group, StepAdvice::reasons));
    }

    private List<QuestionView> questions() {
        record Key(String path, Priority priority, List<Object> values) {}
        return alike
                .groups(
                        advice.questions(),
                        each -> new Key(Subjects.general(each.path()), each.priority(), each.values()))
                .stream()
                .map(this::question)
                .toList();
    }

    private QuestionView question(List<QuestionAdvice> group) {
        QuestionAdvice question = group.get(0);
        boolean now = question.priority() == Priority.NOW;
        List<String> sites =
                group.stream().map(each -> subjects.owner(each.path())).toList();
        String text = alike.texts()
                .of(group.stream()
                        .map(each -> new OwnText(subjects.owner(each.path()), each.text()))
                        .toList());
        return new QuestionView(
                question.priority().id(),
                sentences.of(wording.label(now ? "askNow" : "askLater")),
                sentences.of(text),
                group.size() == 1
                        ? question.path()
                        : Subjects.general(question.path()) + " (" + alike.name(sites, "sitesAlike") + ")",
                wording.answers(question.values()),
                reasons(Alike.steps(group, QuestionAdvice::reasons)));
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
