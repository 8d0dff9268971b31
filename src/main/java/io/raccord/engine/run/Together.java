package io.raccord.engine.run;

import io.raccord.conclusion.Askable;
import io.raccord.conclusion.Influence;
import io.raccord.engine.support.CustomerConclusions;
import io.raccord.engine.support.Owners;
import io.raccord.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kie.api.runtime.KieSession;

/**
 * The inference cycle for several profiles at a time, in one session. Most of the cost of a session does not depend on
 * the number of facts, so this is faster than one session for each. Thread-safe.
 */
public final class Together {

    /** The share of the limits on firings that a customer has, in sites; see {@link Firing}. */
    private static final int SITES_PER_CUSTOMER = 5;

    private final Supplier<Sessions> sessions;
    private final Reasoning alone;

    /**
     * @param sessions the sessions of the same rules, joined by customer
     * @param alone the inference cycle for one profile
     */
    public Together(Supplier<Sessions> sessions, Reasoning alone) {
        this.sessions = sessions;
        this.alone = alone;
    }

    /**
     * Evaluates {@code profiles}, all of the same cloud, as of {@code asOf}, and returns what {@code reading} reads from
     * the conclusions for each, in order.
     *
     * @throws RuntimeException if a rule breaks, or does not come to an end, for any of the profiles: they have to be
     *     evaluated one by one
     */
    public <T> List<T> concluded(List<Profile> profiles, LocalDate asOf, Function<CustomerConclusions, T> reading) {
        List<WorkingMemory> memories =
                profiles.stream().map(profile -> alone.memory(profile, asOf)).toList();
        Owners owners = new Owners();
        List<Object> facts = new ArrayList<>(memories.get(0).ofDate());
        int limit = 0;
        for (int i = 0; i < memories.size(); i++) {
            for (Record fact : memories.get(i).ofCustomer()) {
                facts.add(owners.own(fact, i));
            }
            limit += profiles.get(i).siteCount() + SITES_PER_CUSTOMER;
        }
        int sites = limit;
        return owners.during(() -> sessions.get().together(owners, memories.size(), facts, asOf, (session, stated) -> {
            Firing.together(session, sites);
            if (insertInfluences(session, memories, owners, stated)) {
                Firing.together(session, sites);
            }
            return stated.stream().map(reading).toList();
        }));
    }

    /** Inserts what tried answers show; false if there is nothing to try for any customer. */
    private boolean insertInfluences(
            KieSession session, List<WorkingMemory> memories, Owners owners, List<CustomerConclusions> stated) {
        boolean tried = false;
        for (int i = 0; i < memories.size(); i++) {
            Hypotheses hypotheses = alone.hypotheses(memories.get(i), Set.of());
            List<Askable> askables = Reasoning.askables(stated.get(i).conclusions());
            tried |= !askables.isEmpty();
            for (Influence influence : hypotheses.find(askables)) {
                session.insert(owners.own(influence, i));
            }
        }
        return tried;
    }
}
