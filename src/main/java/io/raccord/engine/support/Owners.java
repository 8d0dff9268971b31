package io.raccord.engine.support;

import io.raccord.profile.FactPath;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The customer that each fact of a session belongs to, when several customers are evaluated in one session. Customers
 * are numbers from 0. Facts without an owner are shared: parameters, catalog, date.
 */
public final class Owners {

    private static final ThreadLocal<Owners> CURRENT = new ThreadLocal<>();

    private final IdentityHashMap<Object, Integer> owners = new IdentityHashMap<>(1024);

    /** The owner of {@code fact} in the evaluation of the running thread; null if it is shared. */
    public static @Nullable Integer of(Object fact) {
        return CURRENT.get().owners.get(fact);
    }

    /** Whether both facts belong to the same customer. */
    public static boolean same(Object fact, Object other) {
        IdentityHashMap<Object, Integer> owners = CURRENT.get().owners;
        return Objects.equals(owners.get(fact), owners.get(other));
    }

    /** Runs {@code work}, whose rules compare these owners, and returns its result. */
    public <T> T during(Supplier<T> work) {
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }

    /** Gives {@code fact} to {@code customer} and returns it: a copy if it has an owner, as a default value may have. */
    public Record own(Record fact, int customer) {
        Record owned = owners.containsKey(fact) ? FactPath.copy(fact) : fact;
        owners.put(owned, customer);
        return owned;
    }

    @Nullable
    Integer owner(@Nullable Object fact) {
        return owners.get(fact);
    }
}
