package io.raccord.advice;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;
import io.raccord.profile.ConnectivityModel;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the Microsoft cloud, either for one site or shared by the sites on a WAN.
 *
 * @param id {@code ipvpn} for the shared connection of a WAN, {@code ipvpn:REGION} for one of several, otherwise the id of
 *     the site
 * @param model the connectivity model
 * @param sites the ids of its sites, in the order of the profile
 * @param layer the layer of the line to Microsoft
 * @param bgpBy the party that runs BGP
 * @param locations the peering locations that it can use, the selected one first
 * @param metros those of its locations that are Metros, the selected one included
 * @param providers the providers at the peering location, by name; empty without a peering location
 * @param circuit the circuit or circuits
 * @param resiliencyIndex what the resiliency index can come to; null where it does not apply or is not known
 * @param reasons the numbers of the steps that conclude the connection
 */
@API(status = API.Status.STABLE)
public record ConnectionAdvice(
        String id,
        ConnectivityModel model,
        List<String> sites,
        Layer layer,
        BgpBy bgpBy,
        List<String> locations,
        List<String> metros,
        List<ProviderAdvice> providers,
        CircuitAdvice circuit,
        @Nullable ResiliencyIndexAdvice resiliencyIndex,
        List<Integer> reasons) {}
