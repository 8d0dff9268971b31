package io.raccord.bench;

import io.raccord.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: one rule per clause over the sites, stage by stage, in one session that is cleared after each profile. */
public final class EvreteRules implements Engine, AutoCloseable {

    private static final int LAST_STAGE = 2;

    private final FactsReader reader;
    private final KnowledgeService service = new KnowledgeService();
    private final StatefulSession session;

    /** Creates an engine with one rule per clause that reads facts with {@code reader}. */
    public EvreteRules(FactsReader reader) {
        this.reader = reader;
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
    public Decision decide(Profile profile, LocalDate asOf) {
        List<WorkingDecision> sites = new ArrayList<>();
        for (SiteFacts facts : reader.read(profile, asOf)) {
            WorkingDecision site = new WorkingDecision(facts);
            sites.add(site);
            session.insert(site);
        }
        session.fire();
        session.clear();
        return Decision.of(
                profile.customer().id(),
                sites.stream().map(WorkingDecision::decision).toList());
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
