package io.raccord.bench;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: all clauses in one pass, in the order of their stages. */
public final class EasyRules implements SiteRules {

    private static final String SITE = "site";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Creates an engine with one rule per clause. */
    public EasyRules() {
        for (Clause clause : Clauses.all()) {
            rules.register(new RuleBuilder()
                    .name(clause.id())
                    .priority(clause.stage())
                    .when(facts -> clause.when().test(facts.get(SITE)))
                    .then(facts -> clause.then().accept(facts.get(SITE)))
                    .build());
        }
    }

    @Override
    public String title() {
        return "Easy Rules";
    }

    @Override
    public SiteDecision decide(SiteFacts facts) {
        WorkingDecision site = new WorkingDecision(facts);
        Facts given = new Facts();
        given.put(SITE, site);
        engine.fire(rules, given);
        return site.decision();
    }
}
