package io.raccord.advice;

import io.raccord.conclusion.CandidateDistance;
import io.raccord.conclusion.CandidateLocation;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.Delivery;
import io.raccord.conclusion.KnownModel;
import io.raccord.conclusion.ModelStatus;
import io.raccord.conclusion.NoCandidateLocation;
import io.raccord.conclusion.Recommendation;
import io.raccord.conclusion.SiteOutcome;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builder of the sites of an advice. */
record Sites(Reasons reasons) {

    /** Builds the advice for {@code stated}, in their order. */
    List<SiteAdvice> of(List<Site> stated) {
        List<ConnectivityModel> models = reasons.all(KnownModel.class).stream()
                .sorted(Comparator.comparingInt(KnownModel::position))
                .map(KnownModel::model)
                .toList();
        Map<String, List<ModelStatus>> statuses = reasons.by(ModelStatus.class, ModelStatus::site);
        Map<String, List<SiteOutcome>> outcomes = reasons.by(SiteOutcome.class, SiteOutcome::site);
        Map<String, List<Recommendation>> recommendations = reasons.by(Recommendation.class, Recommendation::site);
        Map<String, List<Delivery>> deliveries = reasons.by(Delivery.class, Delivery::site);
        Map<String, List<CandidateLocation>> candidates = reasons.by(CandidateLocation.class, CandidateLocation::site);
        Map<String, List<CandidateDistance>> distances = reasons.by(CandidateDistance.class, CandidateDistance::site);
        Map<String, List<NoCandidateLocation>> none = reasons.by(NoCandidateLocation.class, NoCandidateLocation::site);
        List<SiteAdvice> sites = new ArrayList<>();
        for (Site site : stated) {
            String id = site.id();
            SiteOutcome outcome = Reasons.one(outcomes.get(id), "outcome for site " + id);
            List<Conclusion> why = new ArrayList<>(List.of(outcome));
            List<Recommendation> recommended = recommendations.getOrDefault(id, List.of());
            List<Delivery> delivery = deliveries.getOrDefault(id, List.of());
            List<CandidateLocation> locations = candidates.getOrDefault(id, List.of()).stream()
                    .sorted(Comparator.comparingInt(CandidateLocation::position))
                    .toList();
            why.addAll(recommended);
            why.addAll(delivery);
            why.addAll(locations);
            List<CandidateDistance> away = distances.getOrDefault(id, List.of());
            why.addAll(away);
            why.addAll(none.getOrDefault(id, List.of()));
            sites.add(new SiteAdvice(
                    id,
                    site.name(),
                    site.role(),
                    site.city(),
                    outcome.outcome(),
                    recommended.isEmpty()
                            ? null
                            : Reasons.one(recommended, "model for site " + id).model(),
                    delivery.isEmpty()
                            ? null
                            : Reasons.one(delivery, "layer for site " + id).layer(),
                    delivery.isEmpty() ? null : delivery.get(0).bgpBy(),
                    models(id, models, statuses.getOrDefault(id, List.of())),
                    locations.stream().map(CandidateLocation::location).toList(),
                    distances(locations, away),
                    reasons.of(why)));
        }
        return sites;
    }

    private List<ModelAdvice> models(String site, List<ConnectivityModel> known, List<ModelStatus> statuses) {
        List<ModelAdvice> models = new ArrayList<>();
        for (ConnectivityModel model : known) {
            ModelStatus status = Reasons.one(
                    statuses.stream().filter(each -> each.model() == model).toList(),
                    "status of " + model.id() + " at site " + site);
            models.add(new ModelAdvice(
                    model, status.status(), reasons.justification().premisesOf(status)));
        }
        return models;
    }

    private static List<@Nullable Integer> distances(List<CandidateLocation> locations, List<CandidateDistance> away) {
        List<@Nullable Integer> distances = new ArrayList<>();
        for (CandidateLocation location : locations) {
            distances.add(away.stream()
                    .filter(each -> each.position() == location.position())
                    .map(CandidateDistance::km)
                    .findFirst()
                    .orElse(null));
        }
        return distances;
    }
}
