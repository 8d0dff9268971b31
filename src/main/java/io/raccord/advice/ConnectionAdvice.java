package io.raccord.advice;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;
import io.raccord.profile.ConnectivityModel;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A connection to the Microsoft cloud: one of a site's own, or the one that the sites of a WAN share.
 *
 * @param id {@code ipvpn} for the shared one, else the site's id
 * @param model the connectivity model
 * @param sites the ids of its sites, in the order of the profile
 * @param layer the layer of the line
 * @param bgpBy who runs BGP
 * @param locations peering locations that it can use, the chosen candidate first
 * @param metros those of its locations, the peering location included, that are Metros
 * @param providers who is offered at the peering location, by name; empty without one
 * @param circuit the circuit or circuits
 * @param reasons the steps that conclude all of it
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
        List<Integer> reasons) {}
