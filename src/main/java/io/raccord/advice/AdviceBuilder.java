package io.raccord.advice;

import io.raccord.conclusion.CandidateDistance;
import io.raccord.conclusion.CandidateLocation;
import io.raccord.conclusion.Check;
import io.raccord.conclusion.CircuitBandwidth;
import io.raccord.conclusion.CircuitBilling;
import io.raccord.conclusion.CircuitChange;
import io.raccord.conclusion.CircuitConnection;
import io.raccord.conclusion.CircuitCount;
import io.raccord.conclusion.CircuitLocation;
import io.raccord.conclusion.CircuitResiliency;
import io.raccord.conclusion.CircuitSku;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.ConfirmedProvider;
import io.raccord.conclusion.Connection;
import io.raccord.conclusion.ConnectionLocation;
import io.raccord.conclusion.ConnectionNeed;
import io.raccord.conclusion.Delivery;
import io.raccord.conclusion.DirectPort;
import io.raccord.conclusion.ExistingVerdict;
import io.raccord.conclusion.LocationsToOrder;
import io.raccord.conclusion.ModelStatus;
import io.raccord.conclusion.NeededPeering;
import io.raccord.conclusion.NoCandidateLocation;
import io.raccord.conclusion.Notice;
import io.raccord.conclusion.OfferedProviders;
import io.raccord.conclusion.OnboardingStep;
import io.raccord.conclusion.OpenItem;
import io.raccord.conclusion.OverallOutcome;
import io.raccord.conclusion.Question;
import io.raccord.conclusion.QuestionPriority;
import io.raccord.conclusion.QuestionRank;
import io.raccord.conclusion.ReachedResiliency;
import io.raccord.conclusion.Recommendation;
import io.raccord.conclusion.ResiliencyIndex;
import io.raccord.conclusion.SecondLocation;
import io.raccord.conclusion.SecondLocationDistance;
import io.raccord.conclusion.SiteConnection;
import io.raccord.conclusion.SiteOutcome;
import io.raccord.justification.Justification;
import io.raccord.language.Language;
import io.raccord.profile.Profile;
import io.raccord.rulebook.RulePacks;
import io.raccord.trace.Evaluation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Builder of an {@link Advice} from the conclusions that hold once the rules have fired. */
public final class AdviceBuilder {

    private static final String SCHEMA_VERSION = "1";

    private static final Set<Class<? extends Conclusion>> STATED = Set.of(
            OverallOutcome.class,
            SiteOutcome.class,
            Recommendation.class,
            Delivery.class,
            ModelStatus.class,
            CandidateLocation.class,
            CandidateDistance.class,
            NoCandidateLocation.class,
            SiteConnection.class,
            Connection.class,
            ConnectionNeed.class,
            ConnectionLocation.class,
            SecondLocation.class,
            SecondLocationDistance.class,
            ReachedResiliency.class,
            LocationsToOrder.class,
            ResiliencyIndex.class,
            CircuitConnection.class,
            CircuitChange.class,
            ExistingVerdict.class,
            OfferedProviders.class,
            ConfirmedProvider.class,
            CircuitBandwidth.class,
            DirectPort.class,
            CircuitLocation.class,
            CircuitSku.class,
            CircuitBilling.class,
            CircuitCount.class,
            NeededPeering.class,
            CircuitResiliency.class,
            OpenItem.class,
            Check.class,
            OnboardingStep.class,
            Question.class,
            QuestionPriority.class,
            Notice.class);

    private final Profile profile;
    private final RulePacks packs;
    private final Language language;
    private final Justification justification;
    private final Reasons reasons;

    /**
     * @param evaluation the result of evaluating the rules on {@code profile}
     * @param profile the profile
     * @param packs the rule packs
     * @param language the language of the texts
     */
    public AdviceBuilder(Evaluation evaluation, Profile profile, RulePacks packs, Language language) {
        this.profile = profile;
        this.packs = packs;
        this.language = language;
        this.justification =
                new Justification(evaluation, profile.siteIds(), roots(evaluation), packs.words(), language);
        this.reasons = new Reasons(evaluation.conclusions(), justification);
    }

    /** The conclusions that the advice states: the roots of its justification. */
    private static List<Conclusion> roots(Evaluation evaluation) {
        return evaluation.conclusions().stream()
                .filter(conclusion -> STATED.contains(conclusion.getClass()))
                .toList();
    }

    /** Builds the advice as of {@code asOf}. */
    public Advice advice(LocalDate asOf) {
        OverallOutcome outcome = reasons.only(OverallOutcome.class);
        List<SiteAdvice> sites = new Sites(reasons).of(profile.sites());
        List<ConnectionAdvice> connections = new Connections(reasons).all();
        List<ExistingCircuitAdvice> existing = new ExistingCircuits(reasons).of(profile.existingCircuits());
        List<CheckAdvice> checks = checks();
        List<QuestionAdvice> questions = questions();
        return new Advice(
                SCHEMA_VERSION,
                new AdvisedCustomer(profile.customer().id(), profile.customer().name()),
                asOf,
                language,
                new RulesUsed(packs.digest(), packs.names(), articles(asOf)),
                outcome.outcome(),
                justification.of(outcome),
                sites,
                profile.requirements().azureRegions(),
                connections,
                existing,
                new Findings(sites, outcomes(), connections, existing).of(checks, questions),
                checks,
                questions,
                new Steps(reasons).all(),
                justification.steps(),
                notices());
    }

    private Map<String, String> outcomes() {
        return reasons.all(SiteOutcome.class).stream()
                .collect(Collectors.toMap(SiteOutcome::site, justification::concludes));
    }

    private List<ArticleRead> articles(LocalDate asOf) {
        return packs.catalogs().at(asOf, profile.cloud()).articles().entrySet().stream()
                .map(article -> new ArticleRead(article.getKey(), article.getValue()))
                .toList();
    }

    private List<CheckAdvice> checks() {
        return reasons.all(Check.class).stream()
                .sorted(Comparator.comparing(Check::id, Reasons.CODE_POINTS)
                        .thenComparing(Check::subject, Reasons.CODE_POINTS))
                .map(check -> new CheckAdvice(
                        check.id(),
                        check.topic(),
                        check.status(),
                        check.subject(),
                        justification.concludes(check),
                        justification.of(check)))
                .toList();
    }

    private List<QuestionAdvice> questions() {
        Map<String, List<QuestionPriority>> priorities = reasons.by(QuestionPriority.class, QuestionPriority::path);
        Map<String, Integer> ranks = new HashMap<>();
        reasons.all(QuestionRank.class).forEach(each -> ranks.merge(each.path(), each.rank(), Math::min));
        Comparator<Question> order = Comparator.comparing(question -> ranks.getOrDefault(question.path(), 0));
        return reasons.all(Question.class).stream()
                .sorted(order.thenComparing(Question::path, Reasons.CODE_POINTS))
                .map(question -> {
                    QuestionPriority priority =
                            Reasons.one(priorities.get(question.path()), "priority of question " + question.path());
                    return new QuestionAdvice(
                            question.path(),
                            question.values(),
                            priority.priority(),
                            justification.concludes(question),
                            reasons.of(List.of(question, priority)));
                })
                .toList();
    }

    private List<NoticeAdvice> notices() {
        return reasons.all(Notice.class).stream()
                .sorted(Comparator.comparing(Notice::path, Reasons.CODE_POINTS))
                .map(notice ->
                        new NoticeAdvice(notice.path(), justification.concludes(notice), justification.of(notice)))
                .toList();
    }
}
