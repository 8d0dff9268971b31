package io.raccord.engine.bound;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.BetaConstraints;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.Tuple;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.util.bitmask.BitMask;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The constraints of a join, unchanged, which count every combination that the engine compares.
 *
 * @param <C> the engine's own context of an evaluation
 */
@SuppressWarnings({"rawtypes", "unchecked", "serial", "TypeParameterUnusedInFormals"}) // as the engine declares them
final class CountedConstraints<C> implements BetaConstraints<C> {

    private final BetaConstraints<C> engines;
    private final Join join;

    CountedConstraints(BetaConstraints<C> engines, Join join) {
        this.engines = engines;
        this.join = join;
    }

    @Override
    public boolean isAllowedCachedLeft(C context, FactHandle handle) {
        Effort effort = Effort.current();
        if (effort == null) {
            return engines.isAllowedCachedLeft(context, handle);
        }
        effort.attempt(join);
        boolean allowed = engines.isAllowedCachedLeft(context, handle);
        if (allowed) {
            effort.keep(join);
        }
        return allowed;
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, C context) {
        Effort effort = Effort.current();
        if (effort == null) {
            return engines.isAllowedCachedRight(tuple, context);
        }
        effort.attempt(join);
        boolean allowed = engines.isAllowedCachedRight(tuple, context);
        if (allowed) {
            effort.keep(join);
        }
        return allowed;
    }

    @Override
    public C createContext() {
        return engines.createContext();
    }

    @Override
    public void updateFromTuple(C context, ValueResolver resolver, Tuple tuple) {
        engines.updateFromTuple(context, resolver, tuple);
    }

    @Override
    public void updateFromFactHandle(C context, ValueResolver resolver, FactHandle handle) {
        engines.updateFromFactHandle(context, resolver, handle);
    }

    @Override
    public BetaConstraint[] getConstraints() {
        return engines.getConstraints();
    }

    @Override
    public BetaConstraints<C> getOriginalConstraint() {
        return engines.getOriginalConstraint();
    }

    @Override
    public boolean isIndexed() {
        return engines.isIndexed();
    }

    @Override
    public int getIndexCount() {
        return engines.getIndexCount();
    }

    @Override
    public boolean isEmpty() {
        return engines.isEmpty();
    }

    @Override
    public BetaMemory createBetaMemory(RuleBaseConfiguration configuration, int nodeType) {
        return engines.createBetaMemory(configuration, nodeType);
    }

    @Override
    public void resetTuple(C context) {
        engines.resetTuple(context);
    }

    @Override
    public void resetFactHandle(C context) {
        engines.resetFactHandle(context);
    }

    @Override
    public BitMask getListenedPropertyMask(Pattern pattern, ObjectType type, List<String> properties) {
        return engines.getListenedPropertyMask(pattern, type, properties);
    }

    @Override
    public void init(BuildContext context, int nodeType) {
        engines.init(context, nodeType);
    }

    @Override
    public void initIndexes(int depth, int nodeType, RuleBaseConfiguration configuration) {
        engines.initIndexes(depth, nodeType, configuration);
    }

    @Override
    public <T> T cloneIfInUse() { // the network is complete: its constraints are not used in another one
        return (T) this;
    }

    @Override
    public boolean isLeftUpdateOptimizationAllowed() {
        return engines.isLeftUpdateOptimizationAllowed();
    }

    @Override
    public void registerEvaluationContext(BuildContext context) {
        engines.registerEvaluationContext(context);
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("networks are not serialized");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("networks are not serialized");
    }
}
