package io.raccord.trace;

import io.raccord.conclusion.Influence;
import io.raccord.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The evaluation of a profile with the final contents of the working memory. */
public final class Snapshot {

    private final Profile profile;
    private final LocalDate asOf;
    private final Evaluation evaluation;
    private final Map<Class<?>, List<Object>> facts;

    private Snapshot(Profile profile, LocalDate asOf, Evaluation evaluation, Map<Class<?>, List<Object>> facts) {
        this.profile = profile;
        this.asOf = asOf;
        this.evaluation = evaluation;
        this.facts = facts;
    }

    public static Snapshot of(Profile profile, LocalDate asOf, Evaluation evaluation, List<Object> memory) {
        Map<Class<?>, List<Object>> facts = new HashMap<>();
        memory.forEach(fact -> facts.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                .add(fact));
        return new Snapshot(profile, asOf, evaluation, facts);
    }

    /** The conclusions with their supports. */
    public Evaluation evaluation() {
        return evaluation;
    }

    public Profile profile() {
        return profile;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Map<Class<?>, List<Object>> facts() {
        return facts;
    }

    /** The effects of the answers that were tried. */
    public List<Object> influences() {
        return facts.getOrDefault(Influence.class, List.of());
    }
}
