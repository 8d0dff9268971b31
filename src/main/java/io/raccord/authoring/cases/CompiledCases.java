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
 * Compiled rules together with their test cases.
 *
 * @param knowledge the compiled rules
 * @param cases the cases, sorted by place
 */
public record CompiledCases(KnowledgeBase knowledge, List<RuleCase> cases) {

    /**
     * Reads and compiles the packs in {@code root}.
     *
     * @param shown the name of the folder shown in faults
     * @param caches the caches to search for compiled rules; newly compiled rules are stored in each
     * @throws RulesRefusedException with every fault of rules and cases
     * @throws IOException if a file cannot be read
     */
    public static CompiledCases read(Path root, String shown, RuleCache... caches) throws IOException {
        return read(root, shown, packs -> KnowledgeBase.compile(packs, caches));
    }

    /**
     * Like {@link #read}, but reuses the compiled rules that were not edited since.
     *
     * @throws RulesRefusedException with every fault of rules and cases
     * @throws IOException if a file cannot be read
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
     * Combines {@code knowledge} with the cases that were read for it.
     *
     * @throws RulesRefusedException with every fault of the cases
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

    /**
     * Filters the cases: keeps those whose theme or name contains {@code text}, and those that name the rule
     * {@code text}. Case is ignored.
     */
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

    /** Runs every case in parallel; returns the results in the order of the cases. */
    public List<CaseResult> run() {
        CaseRunner runner = new CaseRunner(knowledge);
        return cases.parallelStream().map(runner::run).toList();
    }

    /** Runs every case in parallel and keeps its final working memory; returns results in the order of the cases. */
    public List<EndedCase> end() {
        CaseRunner runner = new CaseRunner(knowledge);
        return cases.parallelStream().map(runner::end).toList();
    }

    /** The themes of the packs, that is the names of the rule files without suffix. */
    public SortedSet<String> themes() {
        return knowledge.packs().rules().stream()
                .map(file -> RuleBook.theme(file.file()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
