package io.raccord.bench;

import io.raccord.Advisor;
import io.raccord.advice.Advice;
import io.raccord.advice.ModelAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Raccord by the rules of sections 1 to 4 alone, asked for whole advice with its justification. */
public final class RaccordDecisions implements Engine {

    private static final List<String> THEMES = List.of(
            "any-to-any-ipvpn",
            "cloud-exchange",
            "direct-needs",
            "expressroute-direct",
            "hard-requirements",
            "layers",
            "outcomes",
            "peering-locations",
            "point-to-point-ethernet",
            "premises",
            "recommendation",
            "status");

    private final Advisor advisor;

    /** By the rules of {@code rules} that decide, copied to {@code work}. */
    public RaccordDecisions(Path rules, Path work) throws IOException {
        RulesCopy.of(rules, work, THEMES::contains);
        this.advisor = Advisor.builder().rules(work).noCache().build();
    }

    @Override
    public String title() {
        return "Raccord, rules of sections 1 to 4, with justification";
    }

    @Override
    public Decision decide(Profile profile, LocalDate asOf) {
        Advice advice = advisor.advise(profile, asOf);
        List<SiteDecision> sites = new ArrayList<>();
        for (SiteAdvice site : advice.sites()) {
            sites.add(new SiteDecision(
                    site.id(), site.outcome(), site.recommendedModel(), site.layer(), site.bgpBy(), statuses(site)));
        }
        return new Decision(profile.customer().id(), advice.outcome(), sites);
    }

    private static Statuses statuses(SiteAdvice site) {
        Map<ConnectivityModel, Status> statuses = new EnumMap<>(ConnectivityModel.class);
        for (ModelAdvice model : site.models()) {
            statuses.put(model.model(), model.status());
        }
        return new Statuses(
                Objects.requireNonNull(statuses.get(ConnectivityModel.CLOUD_EXCHANGE)),
                Objects.requireNonNull(statuses.get(ConnectivityModel.POINT_TO_POINT_ETHERNET)),
                Objects.requireNonNull(statuses.get(ConnectivityModel.ANY_TO_ANY_IPVPN)),
                statuses.get(ConnectivityModel.EXPRESSROUTE_DIRECT));
    }
}
