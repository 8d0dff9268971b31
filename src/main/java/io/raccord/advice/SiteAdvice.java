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
 * What is advised for a site.
 *
 * @param id the site's id
 * @param name the site's name; null when unknown
 * @param role what the site is
 * @param city the city as the profile states it; null when unknown
 * @param outcome what the advice comes to
 * @param recommendedModel null unless recommended
 * @param layer the layer of the line; null unless recommended
 * @param bgpBy who runs BGP; null unless recommended
 * @param models every model known, in the base order
 * @param candidateLocations peering locations, best first
 * @param reasons the steps that conclude outcome, model, layer and candidates
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
        List<Integer> reasons) {}
