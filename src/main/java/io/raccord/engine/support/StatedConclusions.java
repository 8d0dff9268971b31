package io.raccord.engine.support;

import io.raccord.conclusion.Conclusion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.kiesession.consequence.DefaultKnowledgeHelper;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * The conclusions that the rules of a session state, and the matches that support each.
 *
 * <p>Rules fire after all rules that can change what they match, so no match is retracted once it has fired, and no
 * conclusion has to be withdrawn. An equal conclusion is in the session once, however many matches support it. If a
 * match is retracted or fires twice all the same, {@link #isSettled} says so, and the evaluation is to be repeated
 * under the engine's truth maintenance, which costs more.
 */
public final class StatedConclusions {

    private static final String KEY = StatedConclusions.class.getName();

    private final Set<Object> conclusions = new HashSet<>();
    private final IdentityHashMap<Match, List<Conclusion>> supports = new IdentityHashMap<>();
    private final Recorder recorder;
    private boolean maintained;
    private boolean repeated;

    private StatedConclusions(ReteEvaluator session) {
        this.recorder = new Recorder(session);
    }

    /** Those of {@code session}, which has none yet. */
    public static StatedConclusions in(KieSession session) {
        StatedConclusions stated = new StatedConclusions((ReteEvaluator) session);
        session.getEnvironment().set(KEY, stated);
        return stated;
    }

    /** Those of {@code session}. */
    public static StatedConclusions of(KieRuntime session) {
        Environment environment = session.getEnvironment();
        return (StatedConclusions) environment.get(KEY);
    }

    /** Every match that supports a conclusion, with the conclusions that it supports. */
    public IdentityHashMap<Match, List<Conclusion>> supports(KieSession session) {
        return maintained ? TruthMaintenance.supports(session) : supports;
    }

    /** Whether every match that fired still holds and has fired once, so that all conclusions stand. */
    public boolean isSettled() {
        return maintained
                || (!repeated && supports.keySet().stream().allMatch(match -> ((InternalMatch) match).isMatched()));
    }

    /**
     * Forgets all conclusions, for another evaluation.
     *
     * @param underMaintenance whether the engine's truth maintenance is to keep the conclusions of the next evaluation
     */
    public void clear(boolean underMaintenance) {
        conclusions.clear();
        supports.clear();
        repeated = false;
        maintained = underMaintenance;
    }

    boolean isMaintained() {
        return maintained;
    }

    /** The helper that records what {@code match}, which fires, concludes. */
    DefaultKnowledgeHelper recorder(InternalMatch match) {
        repeated |= supports.put(match, new ArrayList<>(1)) != null;
        recorder.setActivation(match);
        return recorder;
    }

    /** The helper of a consequence, whose {@code insertLogical} records instead of maintaining. */
    private final class Recorder extends DefaultKnowledgeHelper {

        private static final long serialVersionUID = 1L;

        Recorder(ReteEvaluator session) {
            super(session);
        }

        @Override
        public @Nullable FactHandle insertLogical(Object conclusion) {
            Objects.requireNonNull(supports.get(getMatch())).add((Conclusion) conclusion);
            return conclusions.add(conclusion) ? insert(conclusion) : null; // rules do not use handles
        }
    }
}
