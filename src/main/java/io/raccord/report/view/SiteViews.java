package io.raccord.report.view;

import io.raccord.advice.FindingAdvice;
import io.raccord.advice.ModelAdvice;
import io.raccord.advice.Severity;
import io.raccord.advice.SiteAdvice;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Status;
import io.raccord.justification.Step;
import io.raccord.profile.ConnectivityModel;
import io.raccord.report.view.ReportView.ModelView;
import io.raccord.report.view.ReportView.ReasonView;
import io.raccord.report.words.Sentences;
import io.raccord.report.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts sites into words, those that are alike in what is said of them as one. */
final class SiteViews {

    private static final int MOST_FACTS = 6;
    private static final List<Status> ORDER = List.of(Status.ELIGIBLE, Status.UNDETERMINED, Status.EXCLUDED);

    private final Wording wording;
    private final Sentences sentences;
    private final Alike alike;
    private final List<Step> steps;
    private final Map<String, Map<Severity, Set<String>>> concerns = new HashMap<>();

    SiteViews(Wording wording, Sentences sentences, Alike alike, List<Step> steps, List<FindingAdvice> findings) {
        this.wording = wording;
        this.sentences = sentences;
        this.alike = alike;
        this.steps = steps;
        for (FindingAdvice finding : findings) {
            if (finding.severity() != Severity.ATTENTION) {
                finding.sites()
                        .forEach(site -> concerns.computeIfAbsent(site, none -> new TreeMap<>())
                                .computeIfAbsent(finding.severity(), none -> new LinkedHashSet<>())
                                .add(FindingViews.name(finding)));
            }
        }
    }

    List<SiteView> views(List<SiteAdvice> sites) {
        record Key(
                @Nullable Object model,
                Outcome outcome,
                @Nullable Object layer,
                List<Object> models,
                Map<Severity, Set<String>> concerns) {}
        return alike
                .groups(
                        sites,
                        site -> new Key(
                                site.recommendedModel(),
                                site.outcome(),
                                site.layer(),
                                site.models().stream()
                                        .filter(model -> model.model() == site.recommendedModel())
                                        .<Object>map(this::key)
                                        .toList(),
                                concerns.getOrDefault(site.id(), Map.of())))
                .stream()
                .map(this::view)
                .toList();
    }

    /** The models that are not recommended, by status; none for a whole report, which says them site by site. */
    List<AlternativeView> alternatives(List<SiteAdvice> sites) {
        record At(SiteAdvice site, ModelAdvice model) {}
        if (alike.whole()) {
            return List.of();
        }
        List<At> all = sites.stream()
                .flatMap(site -> site.models().stream()
                        .filter(model -> model.model() != site.recommendedModel())
                        .map(model -> new At(site, model)))
                .sorted(Comparator.comparing(
                                (At each) -> ORDER.indexOf(each.model().status()))
                        .thenComparing(each -> each.model().model()))
                .toList();
        record Key(Object model, boolean impossible) {}
        return alike.groups(all, each -> new Key(key(each.model()), each.site().outcome() == Outcome.NO_MODEL)).stream()
                .map(group -> {
                    List<SiteAdvice> at = group.stream().map(At::site).toList();
                    List<String> ids = at.stream().map(SiteAdvice::id).toList();
                    return new AlternativeView(
                            alike.name(ids, "sitesAlike"),
                            model(at, group.get(0).model()));
                })
                .toList();
    }

    private Object key(ModelAdvice model) {
        record Key(ConnectivityModel model, Status status, Set<String> rules) {}
        Set<String> rules =
                model.reasons().stream().map(number -> step(number).rule()).collect(Collectors.toSet());
        return new Key(model.model(), model.status(), rules);
    }

    private SiteView view(List<SiteAdvice> group) {
        SiteAdvice first = group.get(0);
        List<String> ids = group.stream().map(SiteAdvice::id).toList();
        List<String> lines = new ArrayList<>();
        if (first.layer() != null && alike.whole()) { // else the connection says it
            lines.add(wording.label("layer", wording.of(first.layer()), wording.of(first.bgpBy())));
        }
        boolean connected = first.recommendedModel() != null && !alike.whole();
        if (!connected) { // else the connection lists the locations
            lines.add(alike.texts()
                    .of(group.stream()
                            .map(site -> new OwnText(site.id(), candidates(site)))
                            .toList()));
        }
        Map<Severity, Set<String>> open = concerns.getOrDefault(first.id(), Map.of());
        return new SiteView(
                alike.name(ids, "sitesAlike"),
                first.outcome().id(),
                state(first.outcome(), open),
                verdict(first),
                concerns(open),
                first.outcome() == Outcome.NO_MODEL ? wayOut(group) : "",
                lines,
                first.recommendedModel() == null ? List.of() : reasons(group, first.recommendedModel()),
                first.models().stream()
                        .filter(model -> model.model() != first.recommendedModel())
                        .map(model -> model(group, model))
                        .toList());
    }

    private static String state(Outcome outcome, Map<Severity, Set<String>> open) {
        return outcome != Outcome.RECOMMENDED
                ? outcome.id()
                : open.containsKey(Severity.VIOLATED)
                        ? Severity.VIOLATED.id()
                        : open.isEmpty() ? outcome.id() : Severity.UNKNOWN.id();
    }

    /** What is violated or open, such as "✗ metro-available". */
    private String concerns(Map<Severity, Set<String>> open) {
        return open.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(name -> !name.isEmpty())
                        .map(name -> FindingViews.mark(each.getKey()) + " " + name.replace("sites[].", "")))
                .collect(Collectors.joining(wording.label("semicolon")));
    }

    private String verdict(SiteAdvice site) {
        if (site.recommendedModel() != null) {
            return wording.of(site.recommendedModel());
        }
        return wording.label(site.outcome() == Outcome.NO_MODEL ? "noModel" : "undetermined");
    }

    /** The facts that exclude every model, and what remains if they cannot change. */
    private String wayOut(List<SiteAdvice> group) {
        List<String> facts = group.get(0).models().stream()
                .flatMap(model -> facts(group, model.model()).stream())
                .distinct()
                .toList();
        String outside = wording.words().of("way-out", Outcome.NO_MODEL.id(), wording.language());
        return Stream.of(
                        facts.isEmpty() ? "" : wording.label("inTheWay", wording.some(facts, MOST_FACTS)),
                        outside.equals(Outcome.NO_MODEL.id())
                                ? ""
                                : wording.language().typeset(outside))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(wording.label("semicolon")));
    }

    /** The candidates, those elsewhere with their distance. */
    private String candidates(SiteAdvice site) {
        if (site.candidateLocations().isEmpty()) {
            return wording.label("noCandidates");
        }
        String names = IntStream.range(0, site.candidateLocations().size())
                .mapToObj(i -> {
                    String location = site.candidateLocations().get(i);
                    Integer km = site.candidateDistancesKm().get(i);
                    return km == null || km == 0 ? location : wording.label("away", location, wording.of(km));
                })
                .collect(Collectors.joining(", "));
        return wording.label("candidates", names);
    }

    private ModelView model(List<SiteAdvice> group, ModelAdvice model) {
        return new ModelView(
                wording.of(model.model()),
                model.status().id(),
                wording.of(model.status()),
                reasons(group, model.model()),
                group.get(0).outcome() == Outcome.NO_MODEL ? facts(group, model.model()) : List.of());
    }

    /** The reasons for the status of {@code model} at the sites of a group: one by rule, and each text once. */
    private List<ReasonView> reasons(List<SiteAdvice> group, ConnectivityModel model) {
        record Key(String rule, int occurrence) {}
        Map<Key, List<OwnText>> texts = new LinkedHashMap<>();
        Map<Key, Integer> numbers = new HashMap<>();
        for (SiteAdvice site : group) {
            Map<String, Integer> occurrences = new HashMap<>();
            Set<String> said = new HashSet<>();
            for (int number : reasons(site, model)) {
                Step step = step(number);
                if (said.add(alike.whole() ? step.rule() + " " + step.because() : step.rule())) {
                    Key key = new Key(step.rule(), occurrences.merge(step.rule(), 1, Integer::sum));
                    texts.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(new OwnText(site.id(), because(site, model, step)));
                    numbers.putIfAbsent(key, number);
                }
            }
        }
        return texts.entrySet().stream()
                .map(each -> new ReasonView(
                        Objects.requireNonNull(numbers.get(each.getKey())),
                        each.getKey().rule(),
                        sentences.of(alike.texts().of(each.getValue()))))
                .toList();
    }

    /** Why {@code step} holds; shorter where it speaks against a model, in a report that is not whole. */
    private String because(SiteAdvice site, ConnectivityModel model, Step step) {
        if (alike.whole()) {
            return step.because();
        }
        return model == site.recommendedModel() ? Brevity.clause(step.because()) : Brevity.action(step.because());
    }

    /** The facts of the profile that exclude {@code model}: what would have to change for it. */
    private List<String> facts(List<SiteAdvice> group, ConnectivityModel model) {
        return group.stream()
                .flatMap(site -> reasons(site, model).stream())
                .flatMap(number -> step(number).facts().stream())
                .filter(fact -> fact.value() != null && !fact.path().startsWith("catalog:"))
                .map(fact -> (group.size() == 1 ? fact.path() : Subjects.general(fact.path())) + " = "
                        + wording.stated(fact.value()))
                .distinct()
                .toList();
    }

    private static List<Integer> reasons(SiteAdvice site, ConnectivityModel model) {
        return site.models().stream()
                .filter(each -> each.model() == model)
                .flatMap(each -> each.reasons().stream())
                .toList();
    }

    private Step step(int number) {
        return steps.get(number - 1);
    }
}
