package io.raccord.engine.support;

import io.raccord.conclusion.Conclusion;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.util.DoubleLinkedEntry;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * A reader of the engine's truth maintenance system, which records the matches that support each conclusion. Only this
 * class uses that internal Drools interface.
 *
 * <p>Event listeners are no alternative: they miss the second of two rules that assert an equal fact, and keep
 * conclusions that have since been retracted.
 */
final class TruthMaintenance {

    private TruthMaintenance() {}

    /** Every match that supports a remaining conclusion, with the conclusions that it supports. */
    static IdentityHashMap<Match, List<Conclusion>> supports(KieSession session) {
        IdentityHashMap<Match, List<Conclusion>> supports = new IdentityHashMap<>();
        for (FactHandle handle : session.getFactHandles()) {
            if (((InternalFactHandle) handle).getObject() instanceof Conclusion conclusion
                    && ((InternalFactHandle) handle).getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key
                    && key.getBeliefSet() != null) {
                BeliefSet<?> beliefs = key.getBeliefSet();
                for (DoubleLinkedEntry<?> each = (DoubleLinkedEntry<?>) beliefs.getFirst();
                        each != null;
                        each = (DoubleLinkedEntry<?>) each.getNext()) {
                    Match justifier = ((SimpleMode) each).getObject().getJustifier();
                    supports.computeIfAbsent(justifier, match -> new ArrayList<>())
                            .add(conclusion);
                }
            }
        }
        return supports;
    }
}
