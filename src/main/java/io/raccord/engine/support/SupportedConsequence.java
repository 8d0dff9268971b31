package io.raccord.engine.support;

import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.kie.api.runtime.KieRuntime;

/**
 * A consequence of a rule whose conclusions are recorded with the match that supports them. Drools calls it; only the
 * classes of this package use the engine's interfaces for consequences.
 *
 * @param compiled the consequence as compiled
 */
public record SupportedConsequence(Consequence<KnowledgeHelper> compiled) implements Consequence<KnowledgeHelper> {

    /** The consequence {@code compiled}, recorded. */
    @SuppressWarnings("unchecked") // the helper is the only context that the engine gives
    public static SupportedConsequence of(Consequence<?> compiled) {
        return new SupportedConsequence((Consequence<KnowledgeHelper>) compiled);
    }

    @Override
    public String getName() {
        return compiled.getName();
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver session) throws Exception {
        StatedConclusions stated = StatedConclusions.of((KieRuntime) session);
        if (stated.isMaintained()) {
            compiled.evaluate(helper, session);
        } else {
            KnowledgeHelper recorder = stated.recorder(helper.getMatch());
            compiled.evaluate(recorder, session);
            recorder.reset();
        }
    }
}
