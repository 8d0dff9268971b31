package io.raccord.review;

import io.raccord.problem.Nearest;
import io.raccord.rulebook.RuleLevel;
import io.raccord.rulebook.RulePacks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rule book: the rules of packs with their texts, parameters and test cases.
 *
 * @param packs the packs
 * @param entries the entries, sorted by rule id
 * @param levels the order in which the rules fire, by rule id
 */
public record RuleBook(RulePacks packs, List<RuleEntry> entries, Map<String, RuleLevel> levels) {

    /** Finds the rule with {@code id}. */
    public Optional<RuleEntry> find(String id) {
        return entries.stream().filter(entry -> entry.rule().id().equals(id)).findFirst();
    }

    /**
     * The rules that {@code words} means: the rule with that id; otherwise the rules that state the check or onboarding
     * step with that id; otherwise those with all of the words in their id or texts, in either language.
     */
    public List<RuleEntry> search(String words) {
        Optional<RuleEntry> named = find(words);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        List<RuleEntry> stating =
                entries.stream().filter(entry -> entry.states(words)).toList();
        return stating.isEmpty()
                ? entries.stream().filter(entry -> entry.mentions(words)).toList()
                : stating;
    }

    /** The place of the rule with {@code id} in the order in which rules fire. */
    public RuleLevel level(String id) {
        return Objects.requireNonNull(levels.get(id), id);
    }

    /** The rule ids most similar to {@code id}, nearest first. */
    public List<String> nearest(String id) {
        return Nearest.to(id, entries.stream().map(entry -> entry.rule().id()).toList());
    }

    /** The rules by theme: themes sorted by file, rules in the order of the file. */
    public Map<String, List<RuleEntry>> themes() {
        Map<String, List<RuleEntry>> themes = new LinkedHashMap<>();
        entries.stream()
                .sorted((one, other) ->
                        one.rule().place().compareTo(other.rule().place()))
                .forEach(entry -> themes.computeIfAbsent(entry.theme(), key -> new ArrayList<>())
                        .add(entry));
        return themes;
    }

    /** The theme of a rule file: its name without folder and {@code .drl}. */
    public static String theme(String file) {
        return file.replaceFirst("^.*/", "").replaceFirst("\\.drl$", "");
    }
}
