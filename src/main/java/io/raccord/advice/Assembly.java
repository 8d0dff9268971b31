package io.raccord.advice;

import io.raccord.conclusion.CandidateLocation;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.Delivery;
import io.raccord.conclusion.KnownModel;
import io.raccord.conclusion.ModelStatus;
import io.raccord.conclusion.NoCandidateLocation;
import io.raccord.conclusion.Notice;
import io.raccord.conclusion.OverallOutcome;
import io.raccord.conclusion.Question;
import io.raccord.conclusion.QuestionPriority;
import io.raccord.conclusion.QuestionRank;
import io.raccord.conclusion.Recommendation;
import io.raccord.conclusion.SiteOutcome;
import io.raccord.engine.Evaluation;
import io.raccord.justification.Justification;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.rulebook.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts an advice together from what stands at the end. */
public final class Assembly {

    private static final String SCHEMA_VERSION = "1";

    private final Evaluation evaluation;
    private final Justification justification;

    /**
     * @param evaluation what stands at the end
     * @param justification the steps to it, which end in {@link #roots}
     */
    public Assembly(Evaluation evaluation, Justification justification) {
        this.evaluation = evaluation;
        this.justification = justification;
    }

    /** The conclusions that an advice states, from which its justification is followed down. */
    public static List<Conclusion> roots(Evaluation evaluation) {
        List<Class<? extends Conclusion>> stated = List.of(
                OverallOutcome.class,
                SiteOutcome.class,
                Recommendation.class,
                Delivery.class,
                ModelStatus.class,
                CandidateLocation.class,
                NoCandidateLocation.class,
                Question.class,
                QuestionPriority.class,
                Notice.class);
        return evaluation.conclusions().stream()
                .filter(conclusion -> stated.contains(conclusion.getClass()))
                .toList();
    }

    /** The advice for {@code profile} at {@code asOf}. */
    public Advice advice(Profile profile, LocalDate asOf, RulePacks packs) {
        OverallOutcome outcome = only(OverallOutcome.class);
        return new Advice(
                SCHEMA_VERSION,
                new AdvisedCustomer(profile.customer().id(), profile.customer().name()),
                asOf,
                new RulesUsed(packs.digest(), packs.names(), articles(packs, profile, asOf)),
                outcome.outcome(),
                justification.of(outcome),
                sites(profile),
                profile.requirements().azureRegions(),
                List.of(),
                List.of(),
                questions(),
                List.of(),
                justification.steps(),
                notices());
    }

    private static List<ArticleRead> articles(RulePacks packs, Profile profile, LocalDate asOf) {
        return packs.catalogs().at(asOf, profile.cloud()).articles().entrySet().stream()
                .map(article -> new ArticleRead(article.getKey(), article.getValue()))
                .toList();
    }

    private List<SiteAdvice> sites(Profile profile) {
        List<ConnectivityModel> models = evaluation.all(KnownModel.class).stream()
                .sorted(Comparator.comparingInt(KnownModel::position))
                .map(KnownModel::model)
                .toList();
        Map<String, List<ModelStatus>> statuses = bySite(ModelStatus.class, ModelStatus::site);
        Map<String, List<SiteOutcome>> outcomes = bySite(SiteOutcome.class, SiteOutcome::site);
        Map<String, List<Recommendation>> recommendations = bySite(Recommendation.class, Recommendation::site);
        Map<String, List<Delivery>> deliveries = bySite(Delivery.class, Delivery::site);
        Map<String, List<CandidateLocation>> candidates = bySite(CandidateLocation.class, CandidateLocation::site);
        Map<String, List<NoCandidateLocation>> none = bySite(NoCandidateLocation.class, NoCandidateLocation::site);
        List<SiteAdvice> sites = new ArrayList<>();
        for (Site site : profile.sites()) {
            String id = site.id();
            SiteOutcome outcome = one(outcomes.get(id), "outcome for site " + id);
            List<Conclusion> reasons = new ArrayList<>(List.of(outcome));
            List<Recommendation> recommended = recommendations.getOrDefault(id, List.of());
            List<Delivery> delivery = deliveries.getOrDefault(id, List.of());
            List<CandidateLocation> locations = candidates.getOrDefault(id, List.of()).stream()
                    .sorted(Comparator.comparingInt(CandidateLocation::position))
                    .toList();
            reasons.addAll(recommended);
            reasons.addAll(delivery);
            reasons.addAll(locations);
            reasons.addAll(none.getOrDefault(id, List.of()));
            sites.add(new SiteAdvice(
                    id,
                    site.name(),
                    site.role(),
                    site.city(),
                    outcome.outcome(),
                    recommended.isEmpty()
                            ? null
                            : one(recommended, "model for site " + id).model(),
                    delivery.isEmpty()
                            ? null
                            : one(delivery, "layer for site " + id).layer(),
                    delivery.isEmpty() ? null : delivery.get(0).bgpBy(),
                    models(id, models, statuses.getOrDefault(id, List.of())),
                    locations.stream().map(CandidateLocation::location).toList(),
                    numbers(reasons)));
        }
        return sites;
    }

    private List<ModelAdvice> models(String site, List<ConnectivityModel> known, List<ModelStatus> statuses) {
        List<ModelAdvice> models = new ArrayList<>();
        for (ConnectivityModel model : known) {
            ModelStatus status = one(
                    statuses.stream().filter(each -> each.model() == model).toList(),
                    "status of " + model.id() + " at site " + site);
            models.add(new ModelAdvice(model, status.status(), justification.premisesOf(status)));
        }
        return models;
    }

    private List<QuestionAdvice> questions() {
        Map<String, QuestionPriority> priorities = new HashMap<>();
        evaluation.all(QuestionPriority.class).forEach(each -> priorities.put(each.path(), each));
        Map<String, Integer> ranks = new HashMap<>();
        evaluation.all(QuestionRank.class).forEach(each -> ranks.put(each.path(), each.rank()));
        Comparator<Question> order = Comparator.comparing(question -> ranks.getOrDefault(question.path(), 0));
        return evaluation.all(Question.class).stream()
                .sorted(order.thenComparing(Question::path, CODE_POINTS))
                .map(question -> {
                    QuestionPriority priority = one(
                            priorities.containsKey(question.path())
                                    ? List.of(priorities.get(question.path()))
                                    : List.of(),
                            "priority of question " + question.path());
                    return new QuestionAdvice(
                            question.path(),
                            question.values(),
                            priority.priority(),
                            justification.concludes(question),
                            numbers(List.of(question, priority)));
                })
                .toList();
    }

    private List<NoticeAdvice> notices() {
        return evaluation.all(Notice.class).stream()
                .sorted(Comparator.comparing(Notice::path, CODE_POINTS))
                .map(notice ->
                        new NoticeAdvice(notice.path(), justification.concludes(notice), justification.of(notice)))
                .toList();
    }

    private List<Integer> numbers(Collection<? extends Conclusion> conclusions) {
        TreeSet<Integer> numbers = new TreeSet<>();
        conclusions.forEach(conclusion -> numbers.addAll(justification.of(conclusion)));
        return List.copyOf(numbers);
    }

    private <C extends Conclusion> C only(Class<C> type) {
        return one(evaluation.all(type), type.getSimpleName());
    }

    private static <C> C one(@Nullable List<C> found, String what) {
        if (found == null || found.size() != 1) {
            throw new InconclusiveRulesException(what, found == null ? List.of() : found);
        }
        return found.get(0);
    }

    private <C extends Conclusion> Map<String, List<C>> bySite(Class<C> type, Function<C, String> site) {
        Map<String, List<C>> bySite = new HashMap<>();
        evaluation
                .all(type)
                .forEach(each -> bySite.computeIfAbsent(site.apply(each), id -> new ArrayList<>())
                        .add(each));
        return bySite;
    }

    /** Strings are sorted by code point. */
    private static final Comparator<String> CODE_POINTS = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
}
