package io.raccord.bench;

import io.raccord.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Engine that evaluates one site at a time. */
public final class BySite implements Engine {

    private final FactsReader reader;
    private final SiteRules rules;

    /** Creates an engine that reads facts with {@code reader} and applies {@code rules} to them. */
    public BySite(FactsReader reader, SiteRules rules) {
        this.reader = reader;
        this.rules = rules;
    }

    @Override
    public String title() {
        return rules.title();
    }

    @Override
    public Decision decide(Profile profile, LocalDate asOf) {
        SiteFacts[] facts = reader.read(profile, asOf);
        List<SiteDecision> decisions = new ArrayList<>(facts.length);
        for (SiteFacts each : facts) {
            decisions.add(rules.decide(each));
        }
        return Decision.of(profile.customer().id(), decisions);
    }
}
