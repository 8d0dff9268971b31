package io.raccord.engine;

import io.raccord.engine.check.RuleTypes;
import io.raccord.profile.Term;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A listing of the vocabulary ids for which reports need words. */
public final class Vocabulary {

    private Vocabulary() {}

    /** The ids of every vocabulary, by its name in {@code words.yaml}. */
    public static Map<String, Set<String>> ids() {
        Map<String, Set<String>> ids = new TreeMap<>();
        ids.put("fact", Set.of("unknown", "yes", "no", "none"));
        ids.put("way-out", Set.of("no-model"));
        for (Class<?> type : RuleTypes.VOCABULARIES.values()) {
            for (Object constant : type.getEnumConstants()) {
                if (constant instanceof Term term) {
                    ids.computeIfAbsent(term.vocabulary(), key -> new TreeSet<>())
                            .add(term.id());
                }
            }
        }
        return ids;
    }
}
