package io.raccord.advice;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The part of a {@link Verdict} for one site.
 *
 * @param id the id of the site
 * @param outcome the outcome for the site
 * @param recommendedModel the recommended connectivity model; null unless there is one
 * @param layer the layer of the line to Microsoft; null unless a model is recommended
 * @param bgpBy the party that runs BGP; null unless a model is recommended
 * @param models the status of each model known at the date
 */
@API(status = API.Status.STABLE)
public record SiteVerdict(
        String id,
        Outcome outcome,
        @Nullable ConnectivityModel recommendedModel,
        @Nullable Layer layer,
        @Nullable BgpBy bgpBy,
        Map<ConnectivityModel, Status> models) {}
