package io.raccord.authoring;

import io.raccord.engine.RuleCards;
import io.raccord.intake.Cases;
import io.raccord.intake.Packs;
import io.raccord.problem.Nearest;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.CaseOutline;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import io.raccord.rulebook.RuleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of packs, with their texts, parameters and cases.
 *
 * @param packs the packs
 * @param entries by id
 */
public record RuleBook(RulePacks packs, List<RuleEntry> entries) {

    /**
     * The book of the packs in {@code root}; without one, of the shipped packs, whose cases lie elsewhere.
     *
     * @throws RulesRefusedException with every fault of every file
     * @throws IOException when a file cannot be read
     */
    public static RuleBook read(Optional<Path> root) throws IOException {
        if (root.isEmpty()) {
            return of(Packs.shipped(), List.of());
        }
        Path folder = root.get();
        RulePacks packs = Packs.read(folder, folder.toString());
        return of(packs, Cases.outlines(folder, folder.toString()));
    }

    /** The book of {@code packs}, with {@code cases}. */
    public static RuleBook of(RulePacks packs, List<CaseOutline> cases) {
        return of(packs, RuleCards.read(packs), cases);
    }

    /** The book of {@code packs}, of which {@code rules} were read, with {@code cases}. */
    static RuleBook of(RulePacks packs, List<Rule> rules, List<CaseOutline> cases) {
        Map<String, RuleFile> files = new HashMap<>();
        packs.rules().forEach(file -> files.put(file.file(), file));
        Map<String, List<CaseOutline>> fires = new HashMap<>();
        Map<String, List<CaseOutline>> silences = new HashMap<>();
        for (CaseOutline each : cases) {
            each.fired()
                    .forEach(id ->
                            fires.computeIfAbsent(id, key -> new ArrayList<>()).add(each));
            each.silent()
                    .forEach(id -> silences.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(each));
        }
        List<RuleEntry> entries = new ArrayList<>();
        for (Rule rule : rules) {
            RuleText text =
                    RuleText.of(Objects.requireNonNull(files.get(rule.place().file())), rule);
            entries.add(new RuleEntry(
                    rule,
                    theme(rule.place().file()),
                    text,
                    text.parameters(packs.parameters().keySet()).stream()
                            .map(id -> Objects.requireNonNull(packs.parameters().get(id)))
                            .toList(),
                    fires.getOrDefault(rule.id(), List.of()),
                    silences.getOrDefault(rule.id(), List.of())));
        }
        return new RuleBook(packs, List.copyOf(entries));
    }

    /** The rule of {@code id}. */
    public Optional<RuleEntry> find(String id) {
        return entries.stream().filter(entry -> entry.rule().id().equals(id)).findFirst();
    }

    /** The ids nearest to {@code id}. */
    public List<String> nearest(String id) {
        return Nearest.to(id, entries.stream().map(entry -> entry.rule().id()).toList());
    }

    /** The rules of each theme, themes by name and rules as they stand in the file. */
    public Map<String, List<RuleEntry>> themes() {
        Map<String, List<RuleEntry>> themes = new LinkedHashMap<>();
        entries.stream()
                .sorted((one, other) ->
                        one.rule().place().compareTo(other.rule().place()))
                .forEach(entry -> themes.computeIfAbsent(entry.theme(), key -> new ArrayList<>())
                        .add(entry));
        return themes;
    }

    /** The stem of the files of a theme. */
    static String theme(String file) {
        return file.replaceFirst("^.*/", "").replaceFirst("\\.drl$", "");
    }
}
