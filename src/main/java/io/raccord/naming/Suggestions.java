package io.raccord.naming;

import io.raccord.problem.Nearest;
import io.raccord.problem.Spelling;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions for names of one kind that the catalog does not list. Its names are read on first use. Thread-safe.
 */
public final class Suggestions {

    private final Aliases aliases;
    private final Alias.@Nullable Kind kind;
    private final Supplier<Collection<String>> names;
    private volatile @Nullable Map<String, Spelling> spelt;

    /**
     * @param kind the kind of the aliases among the {@code names}; null if there are none
     * @param names the names to suggest, in any order
     */
    public Suggestions(Aliases aliases, Alias.@Nullable Kind kind, Supplier<Collection<String>> names) {
        this.aliases = aliases;
        this.kind = kind;
        this.names = names;
    }

    /** The names most like {@code given}, at most three; of several names for the same thing only the first. */
    public List<String> like(String given) {
        return like(given, List.of());
    }

    /** As {@link #like(String)}, with the names {@code more} as well. */
    public List<String> like(String given, List<String> more) {
        Map<String, Spelling> all = spelt();
        if (!more.isEmpty()) {
            all = new LinkedHashMap<>(all);
            for (String name : more) {
                all.put(name, aliases.spelling(name));
            }
        }
        Set<Set<String>> meanings = new HashSet<>();
        return Nearest.to(aliases.spelling(given), all)
                .filter(name -> meanings.add(meaning(name)))
                .limit(Nearest.OFFERED)
                .toList();
    }

    /** The keys of the names that {@code name} is an alias of; its own key if it is none. */
    private Set<String> meaning(String name) {
        Set<String> keys = kind == null ? new HashSet<>() : new HashSet<>(aliases.standsFor(kind, name));
        String own = aliases.name(name).key();
        keys.remove(own);
        return keys.isEmpty() ? Set.of(own) : keys;
    }

    private Map<String, Spelling> spelt() {
        Map<String, Spelling> known = spelt;
        if (known == null) {
            Map<String, Spelling> read = new LinkedHashMap<>();
            names.get().forEach(name -> read.put(name, aliases.spelling(name)));
            known = read;
            spelt = known;
        }
        return known;
    }
}
