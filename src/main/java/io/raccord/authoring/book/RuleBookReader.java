package io.raccord.authoring.book;

import io.raccord.engine.RuleCards;
import io.raccord.intake.Cases;
import io.raccord.intake.Packs;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleEntry;
import io.raccord.rulebook.CaseOutline;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RuleLevel;
import io.raccord.rulebook.RulePacks;
import io.raccord.rulebook.RuleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reader of the rule book: combines rules with their texts, parameters and test cases. */
public final class RuleBookReader {

    private RuleBookReader() {}

    /**
     * Reads the rule book of the packs in {@code root}; if empty, of the shipped packs, which come without cases.
     *
     * @throws RulesRefusedException with every fault of every file
     * @throws IOException if a file cannot be read
     */
    public static RuleBook read(Optional<Path> root) throws IOException {
        if (root.isEmpty()) {
            return of(Packs.shipped(), List.of());
        }
        Path folder = root.get();
        RulePacks packs = Packs.read(folder, folder.toString());
        return of(packs, Cases.outlines(folder, folder.toString()));
    }

    /** Builds the rule book of {@code packs} with {@code cases}. */
    public static RuleBook of(RulePacks packs, List<CaseOutline> cases) {
        RuleCards cards = RuleCards.read(packs);
        return of(packs, cards.rules(), cards.levels(), cases);
    }

    /** Builds the rule book of {@code packs} from their {@code rules} and {@code levels}, already read. */
    public static RuleBook of(
            RulePacks packs, List<Rule> rules, Map<String, RuleLevel> levels, List<CaseOutline> cases) {
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
                    RuleBook.theme(rule.place().file()),
                    text,
                    text.parameters(packs.parameters().keySet()).stream()
                            .map(id -> Objects.requireNonNull(packs.parameters().get(id)))
                            .toList(),
                    fires.getOrDefault(rule.id(), List.of()),
                    silences.getOrDefault(rule.id(), List.of())));
        }
        return new RuleBook(packs, List.copyOf(entries), levels);
    }
}
