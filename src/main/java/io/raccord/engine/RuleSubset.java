package io.raccord.engine;

import io.raccord.conclusion.Conclusion;
import io.raccord.engine.run.Firing;
import io.raccord.engine.run.NamedParameters;
import io.raccord.engine.run.Sessions;
import io.raccord.engine.run.WorkingMemory;
import io.raccord.profile.Profile;
import io.raccord.rulebook.Parameter;
import io.raccord.rulebook.RulePacks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The subset of the rules on which conclusions of certain types depend, for callers that need no others. Thread-safe.
 */
public final class RuleSubset {

    private final Sessions sessions;
    private final RulePacks packs;
    private final Predicate<Object> read;

    /**
     * @param sessions the sessions of these rules
     * @param drl the texts of these rules
     */
    RuleSubset(Sessions sessions, RulePacks packs, List<String> drl) {
        this.sessions = sessions;
        this.packs = packs;
        NamedParameters named = NamedParameters.in(drl);
        this.read = fact -> !(fact instanceof Parameter parameter) || named.has(parameter.id());
    }

    /** The conclusions of these rules for {@code profile} as of {@code asOf}. */
    public Set<Conclusion> conclude(Profile profile, LocalDate asOf) {
        WorkingMemory memory = new WorkingMemory(sessions, packs, profile, asOf);
        List<Object> facts = memory
                .facts(memory.profile().sites(), memory.profile().wan())
                .stream()
                .filter(read)
                .toList();
        return memory.with(facts, session -> {
            Firing.all(session, profile.siteCount());
            return KnowledgeBase.standing(session);
        });
    }
}
