package io.raccord.engine.bound;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.HashSet;
import java.util.Set;
import org.drools.base.common.NetworkNode;
import org.drools.core.common.BetaConstraints;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.FromNode;
import org.kie.api.KieBase;

/** Makes the network of a KIE base report to {@link Effort} whenever it combines facts. */
public final class CountedJoins {

    private static final VarHandle JOINED = constraints(BetaNode.class, "constraints");
    private static final VarHandle FROM = constraints(FromNode.class, "betaConstraints");

    private CountedJoins() {}

    /** Replaces the constraints of every join in {@code base}. Must be called before the first session is created. */
    public static void in(KieBase base) {
        Set<NetworkNode> seen = new HashSet<>();
        for (NetworkNode entry :
                ((InternalRuleBase) base).getRete().getEntryPointNodes().values()) {
            count(entry, seen);
        }
    }

    private static void count(NetworkNode node, Set<NetworkNode> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof BetaNode) {
            replace(JOINED, node);
        } else if (node instanceof FromNode) {
            replace(FROM, node);
        }
        NetworkNode[] sinks = node.getSinks();
        if (sinks != null) { // null at the end of a rule
            for (NetworkNode sink : sinks) {
                count(sink, seen);
            }
        }
    }

    private static void replace(VarHandle field, NetworkNode node) {
        BetaConstraints<?> engines = (BetaConstraints<?>) field.get(node);
        if (engines != null) {
            field.set(node, new CountedConstraints<>(engines, new Join(node)));
        }
    }

    /** The field {@code name} of the engine's class {@code owner}, for which there is no setter. */
    private static VarHandle constraints(Class<?> owner, String name) {
        try {
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                    .findVarHandle(owner, name, BetaConstraints.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the engine has no " + owner.getSimpleName() + "." + name, e);
        }
    }
}
