package io.raccord.advice;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;
import io.raccord.conclusion.Outcome;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.SiteRole;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The advice for a site.
 *
 * @param id the id of the site
 * @param name the name of the site; null when unknown
 * @param role the role of the site
 * @param city the city as stated in the profile; null when unknown
 * @param outcome the outcome for the site
 * @param recommendedModel the recommended connectivity model; null unless there is one
 * @param layer the layer of the line to Microsoft; null unless a model is recommended
 * @param bgpBy the party that runs BGP; null unless a model is recommended
 * @param models every known model, in the base order
 * @param candidateLocations the candidate peering locations, best first
 * @param candidateDistancesKm the distance of each candidate from the site in whole kilometres; null when the place of
 *     the site is not known
 * @param reasons the numbers of the steps that conclude the outcome, model, layer and candidates
 */
@API(status = API.Status.STABLE)
public record SiteAdvice(
        String id,
        @Nullable String name,
        SiteRole role,
        @Nullable String city,
        Outcome outcome,
        @Nullable ConnectivityModel recommendedModel,
        @Nullable Layer layer,
        @Nullable BgpBy bgpBy,
        List<ModelAdvice> models,
        List<String> candidateLocations,
        List<@Nullable Integer> candidateDistancesKm,
        List<Integer> reasons) {}
