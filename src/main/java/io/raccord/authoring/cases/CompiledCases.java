package io.raccord.authoring.cases;

import io.raccord.cache.RuleCache;
import io.raccord.engine.KnowledgeBase;
import io.raccord.intake.Cases;
import io.raccord.intake.Packs;
import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.CaseResult;
import io.raccord.review.EndedCase;
import io.raccord.review.ReadCases;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleCase;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rules, and the cases beside them.
 *
 * @param knowledge the rules, compiled
 * @param cases the cases, by file and place
 */
public record CompiledCases(KnowledgeBase knowledge, List<RuleCase> cases) {

    /**
     * Reads and compiles the packs in {@code root}.
     *
     * @param shown how faults are to name the folder
     * @param caches what one of them has is not compiled anew; what is made is kept in each
     * @throws RulesRefusedException with every fault of rules and cases
     * @throws IOException when a file cannot be read
     */
    public static CompiledCases read(Path root, String shown, RuleCache... caches) throws IOException {
        return read(root, shown, packs -> KnowledgeBase.compile(packs, caches));
    }

    /**
     * As {@link #read}, at a later time: what was not edited since is taken over from this one.
     *
     * @throws RulesRefusedException with every fault of rules and cases
     * @throws IOException when a file cannot be read
     */
    public CompiledCases reread(Path root, String shown, RuleCache... caches) throws IOException {
        return read(root, shown, packs -> knowledge.recompile(packs, caches));
    }

    private static CompiledCases read(Path root, String shown, Function<RulePacks, KnowledgeBase> compile)
            throws IOException {
        ReadCases read = Cases.read(root, shown);
        try {
            return of(compile.apply(Packs.read(root, shown)), read);
        } catch (RulesRefusedException e) {
            List<Fault> faults = new ArrayList<>(e.faults());
            faults.addAll(read.faults());
            throw new RulesRefusedException(faults);
        }
    }

    /**
     * The suite of {@code knowledge} and the cases that were read beside it.
     *
     * @throws RulesRefusedException when something is wrong with the cases
     */
    public static CompiledCases of(KnowledgeBase knowledge, ReadCases read) {
        List<Fault> faults = new ArrayList<>(read.faults());
        faults.addAll(CaseNames.misnamed(
                read.cases(), knowledge.rules().stream().map(Rule::id).collect(Collectors.toSet())));
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        return new CompiledCases(knowledge, read.cases());
    }

    /** The suite with those cases alone whose theme, name or rules hold {@code text}, whatever its case. */
    public CompiledCases holding(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return new CompiledCases(
                knowledge,
                cases.stream()
                        .filter(each -> each.toString().toLowerCase(Locale.ROOT).contains(wanted)
                                || each.named()
                                        .anyMatch(id ->
                                                id.toLowerCase(Locale.ROOT).equals(wanted)))
                        .toList());
    }

    /** Runs every case; the results are in the cases' order. */
    public List<CaseResult> run() {
        CaseRunner runner = new CaseRunner(knowledge);
        return cases.parallelStream().map(runner::run).toList();
    }

    /** Runs every case, and keeps what stood at its end; in the cases' order. */
    public List<EndedCase> end() {
        CaseRunner runner = new CaseRunner(knowledge);
        return cases.parallelStream().map(runner::end).toList();
    }

    /** The stems of the files of rules. */
    public SortedSet<String> themes() {
        return knowledge.packs().rules().stream()
                .map(file -> RuleBook.theme(file.file()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
