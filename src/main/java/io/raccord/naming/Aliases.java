package io.raccord.naming;

import io.raccord.problem.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Index of the catalog's aliases, and parser of names with a bounded cache (policy N-1 to N-5). Thread-safe. */
public final class Aliases {

    /** Maximum size of the cache: larger than a catalog, but bounded, because profiles bring ever new names. */
    private static final int MOST_NAMES = 10_000;

    private final Map<String, Name> names = new ConcurrentHashMap<>();
    private final Set<String> legalForms;
    private final Set<String> genericWords;
    private final List<Alias> aliases;
    private final Map<Alias.Kind, Map<String, Set<String>>> namesByAlias = new HashMap<>();
    private final Map<Alias.Kind, Map<String, Set<String>>> aliasesByName = new HashMap<>();

    /**
     * @param aliases every alias
     * @param legalForms trailing words that are ignored in a name, such as legal forms; case folded
     * @param genericWords words that are ignored when similar names are sought; case folded
     */
    public Aliases(List<Alias> aliases, Set<String> legalForms, Set<String> genericWords) {
        this.legalForms = Set.copyOf(legalForms);
        this.genericWords = Set.copyOf(genericWords);
        this.aliases = List.copyOf(aliases);
        for (Alias alias : aliases) {
            String other = name(alias.alias()).key();
            String catalogKey = name(alias.name()).key();
            add(namesByAlias, alias.kind(), other, catalogKey);
            add(aliasesByName, alias.kind(), catalogKey, other);
        }
    }

    /** Parses {@code text} into the form in which names are compared. */
    public Name name(String text) {
        Name known = names.get(text);
        if (known != null) {
            return known;
        }
        Name name = Name.of(text, legalForms);
        if (names.size() < MOST_NAMES) {
            names.put(text, name);
        }
        return name;
    }

    /** The keys that {@code given} matches: its own, then those of the names that it is an alias of. */
    public Set<String> standsFor(Alias.Kind kind, String given) {
        String key = name(given).key();
        Set<String> keys = new LinkedHashSet<>();
        if (!key.isEmpty()) {
            keys.add(key);
            keys.addAll(namesByAlias.getOrDefault(kind, Map.of()).getOrDefault(key, Set.of()));
        }
        return keys;
    }

    /** The keys of the aliases of {@code name}, a name that the catalog uses. */
    public Set<String> of(Alias.Kind kind, String name) {
        return aliasesByName
                .getOrDefault(kind, Map.of())
                .getOrDefault(name(name).key(), Set.of());
    }

    /** Every alias. */
    public List<Alias> all() {
        return aliases;
    }

    /** Trailing words that are ignored in a name, case folded. */
    public Set<String> legalForms() {
        return legalForms;
    }

    /** Words that are ignored when similar names are sought, case folded. */
    public Set<String> genericWords() {
        return genericWords;
    }

    /** The form in which {@code text} is compared with similar names. */
    Spelling spelling(String text) {
        return Spelling.of(name(text).words(), genericWords);
    }

    /** Every alias of {@code kind}, as written. */
    public List<String> written(Alias.Kind kind) {
        List<String> written = new ArrayList<>();
        for (Alias alias : aliases) {
            if (alias.kind() == kind) {
                written.add(alias.alias());
            }
        }
        return written;
    }

    private static void add(
            Map<Alias.Kind, Map<String, Set<String>>> index, Alias.Kind kind, String key, String value) {
        index.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(key, k -> new LinkedHashSet<>())
                .add(value);
    }
}
