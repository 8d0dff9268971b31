package io.raccord.bench;

import io.raccord.advice.SiteVerdict;
import io.raccord.advice.Verdict;
import io.raccord.conclusion.Status;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Raccord with its shipped rules, evaluated for the verdict only. */
public final class RaccordDecisions implements Engine {

    private final AdvicePipeline advisor;

    /** Loads the rules in the folder {@code rules}. */
    public RaccordDecisions(Path rules) throws IOException {
        this.advisor = AdvicePipeline.builder().rules(rules).build();
    }

    @Override
    public String title() {
        return "Raccord, verdict only";
    }

    @Override
    public Decision decide(Profile profile, LocalDate asOf) {
        Verdict verdict = advisor.verdict(profile, asOf);
        List<SiteDecision> sites = verdict.sites().stream()
                .map(site -> new SiteDecision(
                        site.id(), site.outcome(), site.recommendedModel(), site.layer(), site.bgpBy(), statuses(site)))
                .toList();
        return new Decision(verdict.customer(), verdict.outcome(), sites);
    }

    private static Statuses statuses(SiteVerdict site) {
        Map<ConnectivityModel, Status> statuses = site.models();
        return new Statuses(
                Objects.requireNonNull(statuses.get(ConnectivityModel.CLOUD_EXCHANGE)),
                Objects.requireNonNull(statuses.get(ConnectivityModel.POINT_TO_POINT_ETHERNET)),
                Objects.requireNonNull(statuses.get(ConnectivityModel.ANY_TO_ANY_IPVPN)),
                statuses.get(ConnectivityModel.EXPRESSROUTE_DIRECT));
    }
}
