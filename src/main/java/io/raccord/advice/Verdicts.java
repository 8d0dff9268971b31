package io.raccord.advice;

import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.Delivery;
import io.raccord.conclusion.ModelStatus;
import io.raccord.conclusion.OverallOutcome;
import io.raccord.conclusion.Recommendation;
import io.raccord.conclusion.SiteOutcome;
import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builder of a {@link Verdict} from the conclusions that hold once the rules have fired. */
public final class Verdicts {

    /** The types of conclusion that a verdict is built from. */
    public static final Set<Class<? extends Conclusion>> STATED =
            Set.of(OverallOutcome.class, SiteOutcome.class, Recommendation.class, Delivery.class, ModelStatus.class);

    private final Map<String, SiteOutcome> outcomes = new HashMap<>();
    private final Map<String, Recommendation> recommendations = new HashMap<>();
    private final Map<String, Delivery> deliveries = new HashMap<>();
    private final Map<String, Map<ConnectivityModel, Status>> statuses = new HashMap<>();
    private @Nullable OverallOutcome overall;

    private Verdicts(Collection<Conclusion> conclusions) {
        conclusions.forEach(this::add);
    }

    /**
     * Builds the verdict on {@code profile}.
     *
     * @throws InconclusiveRulesException when the rules decide something more than once or not at all
     */
    public static Verdict of(Profile profile, Collection<Conclusion> conclusions) {
        Verdicts read = new Verdicts(conclusions);
        List<SiteVerdict> sites = new ArrayList<>();
        for (Site site : profile.sites()) {
            sites.add(read.site(site.id()));
        }
        return new Verdict(
                profile.customer().id(), stands(read.overall, "overall outcome").outcome(), List.copyOf(sites));
    }

    private void add(Conclusion conclusion) {
        if (conclusion instanceof ModelStatus status) {
            Map<ConnectivityModel, Status> models =
                    statuses.computeIfAbsent(status.site(), site -> new EnumMap<>(ConnectivityModel.class));
            once(
                    models.put(status.model(), status.status()),
                    "status of " + status.model().id());
        } else if (conclusion instanceof SiteOutcome outcome) {
            once(outcomes.put(outcome.site(), outcome), "outcome for site " + outcome.site());
        } else if (conclusion instanceof Recommendation recommendation) {
            once(recommendations.put(recommendation.site(), recommendation), "model for site " + recommendation.site());
        } else if (conclusion instanceof Delivery delivery) {
            once(deliveries.put(delivery.site(), delivery), "layer for site " + delivery.site());
        } else if (conclusion instanceof OverallOutcome outcome) {
            once(overall, "overall outcome");
            overall = outcome;
        }
    }

    private SiteVerdict site(String id) {
        Recommendation recommendation = recommendations.get(id);
        Delivery delivery = deliveries.get(id);
        return new SiteVerdict(
                id,
                stands(outcomes.get(id), "outcome for site " + id).outcome(),
                recommendation == null ? null : recommendation.model(),
                delivery == null ? null : delivery.layer(),
                delivery == null ? null : delivery.bgpBy(),
                statuses.getOrDefault(id, Map.of()));
    }

    private static void once(@Nullable Object before, String what) {
        if (before != null) {
            throw new InconclusiveRulesException(what, List.of(before));
        }
    }

    private static <C> C stands(@Nullable C found, String what) {
        if (found == null) {
            throw new InconclusiveRulesException(what, List.of());
        }
        return found;
    }
}
