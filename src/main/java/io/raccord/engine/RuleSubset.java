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

/** The rules on which conclusions of some types rest, for those who ask for no others. Serves any number of threads. */
public final class RuleSubset {

    private final Sessions sessions;
    private final RulePacks packs;
    private final Predicate<Object> read;

    /**
     * @param sessions those of the rules
     * @param drl the rules' texts
     */
    RuleSubset(Sessions sessions, RulePacks packs, List<String> drl) {
        this.sessions = sessions;
        this.packs = packs;
        NamedParameters named = NamedParameters.in(drl);
        this.read = fact -> !(fact instanceof Parameter parameter) || named.has(parameter.id());
    }

    /** What they conclude of {@code profile} at {@code asOf}. */
    public Set<Conclusion> conclude(Profile profile, LocalDate asOf) {
        WorkingMemory memory = new WorkingMemory(sessions, packs, profile, asOf);
        List<Object> facts = memory.facts(profile.sites(), profile.wan()).stream()
                .filter(read)
                .toList();
        return memory.with(facts, session -> {
            Firing.all(session, profile.siteCount());
            return KnowledgeBase.standing(session);
        });
    }
}
