package io.raccord.bench;

import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: the clauses as rules on one fact that goes from stage to stage; one session, emptied after each site. */
public final class EvreteRules implements SiteRules, AutoCloseable {

    private static final int LAST_STAGE = 2;

    private final KnowledgeService service = new KnowledgeService();
    private final StatefulSession session;

    /** With every clause as a rule. */
    public EvreteRules() {
        Knowledge knowledge = service.newKnowledge();
        RuleSetBuilder<Knowledge> builder = knowledge.builder();
        for (Clause clause : Clauses.all()) {
            builder.newRule(clause.id())
                    .salience(1)
                    .forEach("$site", WorkingDecision.class)
                    .where(
                            site(site -> site.stage() == clause.stage()
                                    && clause.when().test(site)),
                            "$site")
                    .execute(context -> clause.then().accept(context.get("$site")));
        }
        for (int stage = 0; stage < LAST_STAGE; stage++) {
            int ended = stage;
            builder.newRule("end of stage " + stage)
                    .salience(0)
                    .forEach("$site", WorkingDecision.class)
                    .where(site(site -> site.stage() == ended), "$site")
                    .execute(context -> {
                        WorkingDecision site = context.get("$site");
                        site.advance();
                        context.update(site);
                    });
        }
        builder.build();
        this.session = knowledge.newStatefulSession();
    }

    @Override
    public String title() {
        return "Evrete";
    }

    @Override
    public SiteDecision decide(SiteFacts facts) {
        WorkingDecision site = new WorkingDecision(facts);
        session.insert(site);
        session.fire();
        session.clear();
        return site.decision();
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }

    private static ValuesPredicate site(Predicate<WorkingDecision> condition) {
        return values -> condition.test((WorkingDecision) values.apply(0));
    }
}
