package io.raccord.bench;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;
import io.raccord.conclusion.Outcome;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Term;
import org.jspecify.annotations.Nullable;

/**
 * Decision for a site, as defined by sections 2 and 3 of the policy.
 *
 * @param site the site's id
 * @param outcome the site's outcome (RE-3)
 * @param model the recommended model (RE-2); null unless recommended
 * @param layer the layer of the connection (LA); null unless recommended
 * @param bgpBy who runs BGP (LA); null unless recommended
 * @param statuses the status of each model
 */
public record SiteDecision(
        String site,
        Outcome outcome,
        @Nullable ConnectivityModel model,
        @Nullable Layer layer,
        @Nullable BgpBy bgpBy,
        Statuses statuses) {

    void write(StringBuilder line) {
        line.append("{\"id\":\"")
                .append(site)
                .append("\",\"outcome\":\"")
                .append(outcome.id())
                .append('"');
        write(line, "model", model);
        write(line, "layer", layer);
        write(line, "bgpBy", bgpBy);
        line.append(",\"models\":{");
        boolean first = true;
        for (ConnectivityModel each : ConnectivityModel.values()) {
            if (statuses.of(each) != null) {
                line.append(first ? "" : ",").append('"').append(each.id()).append("\":\"");
                line.append(statuses.of(each).id()).append('"');
                first = false;
            }
        }
        line.append("}}");
    }

    private static void write(StringBuilder line, String name, @Nullable Term value) {
        line.append(",\"").append(name).append("\":");
        if (value == null) {
            line.append("null");
        } else {
            line.append('"').append(value.id()).append('"');
        }
    }
}
