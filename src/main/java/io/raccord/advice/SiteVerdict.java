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
 * What a {@link Verdict} says of a site.
 *
 * @param id the site's id
 * @param outcome what it comes to
 * @param recommendedModel null unless recommended
 * @param layer the layer of the line; null unless recommended
 * @param bgpBy who runs BGP; null unless recommended
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
