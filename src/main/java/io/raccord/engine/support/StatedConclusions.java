package io.raccord.engine.support;

import io.raccord.conclusion.Conclusion;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.drools.base.reteoo.BaseTuple;
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

    private final List<CustomerConclusions> customers = new ArrayList<>(List.of(new CustomerConclusions()));
    private final Recorder recorder;
    private @Nullable Owners owners;
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

    /** Every match that supports a conclusion of the only customer, with the conclusions that it supports. */
    public IdentityHashMap<Match, List<Conclusion>> supports(KieSession session) {
        return maintained
                ? TruthMaintenance.supports(session)
                : customers.get(0).supports();
    }

    /** What is stated for each customer. */
    public List<CustomerConclusions> customers() {
        return customers;
    }

    /** Whether every match that fired still holds and has fired once, so that all conclusions stand. */
    public boolean isSettled() {
        return maintained || (!repeated && customers.stream().allMatch(CustomerConclusions::stillMatch));
    }

    /**
     * Forgets all conclusions, for another evaluation of one customer.
     *
     * @param underMaintenance whether the engine's truth maintenance is to keep the conclusions of the next evaluation
     */
    public void clear(boolean underMaintenance) {
        share(null, 1);
        repeated = false;
        maintained = underMaintenance;
    }

    /**
     * Keeps the conclusions of several customers apart. To be called before the first rule fires.
     *
     * @param keptApart the owners of all facts that are not shared; null for one customer
     * @param count the number of customers
     */
    public void share(@Nullable Owners keptApart, int count) {
        owners = keptApart;
        customers.clear();
        for (int i = 0; i < count; i++) {
            customers.add(new CustomerConclusions());
        }
    }

    /** Inserts {@code conclusion} into {@code session} as a rule that states it would, once however often it is stated. */
    public void state(Conclusion conclusion, KieSession session) {
        if (customers.get(0).conclusions().add(conclusion)) {
            session.insert(conclusion);
        }
    }

    boolean isMaintained() {
        return maintained;
    }

    /** The helper that records what {@code match}, which fires, concludes. */
    DefaultKnowledgeHelper recorder(InternalMatch match) {
        recorder.customer = owners == null ? 0 : owner(owners, match.getTuple());
        repeated |= !customers.get(recorder.customer).fires(match);
        recorder.setActivation(match);
        return recorder;
    }

    /** The owner of the facts in {@code matched}. All that have one have the same. */
    private static int owner(Owners owners, @Nullable BaseTuple matched) {
        for (BaseTuple each = matched; each != null; each = each.getParent()) {
            FactHandle handle = each.getFactHandle();
            Integer owner = handle == null ? null : owners.owner(handle.getObject());
            if (owner != null) {
                return owner;
            }
        }
        throw new IllegalStateException("a match has no owner");
    }

    /** The helper of a consequence, whose {@code insertLogical} records instead of maintaining. */
    private final class Recorder extends DefaultKnowledgeHelper {

        private static final long serialVersionUID = 1L;

        private int customer;

        Recorder(ReteEvaluator session) {
            super(session);
        }

        @Override
        public @Nullable FactHandle insertLogical(Object stated) {
            Conclusion conclusion = (Conclusion) stated;
            CustomerConclusions of = customers.get(customer);
            Objects.requireNonNull(of.supports().get(getMatch())).add(conclusion);
            if (!of.conclusions().add(conclusion)) {
                return null; // rules do not use handles
            }
            return insert(owners == null ? conclusion : owners.own((Record) conclusion, customer));
        }
    }
}
