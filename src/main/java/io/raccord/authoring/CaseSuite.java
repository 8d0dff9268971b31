package io.raccord.authoring;

import io.raccord.authoring.cases.CaseCoverage;
import io.raccord.authoring.cases.CompiledCases;
import io.raccord.authoring.mutation.MutationRunner;
import io.raccord.cache.RuleCache;
import io.raccord.problem.Nearest;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.CaseResult;
import io.raccord.review.EndedCase;
import io.raccord.review.MutationRun;
import io.raccord.review.NamedRule;
import io.raccord.review.PackCoverage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Façade of the test cases of rule packs: the compiled rules with their cases, ready to run. Immutable. */
public final class CaseSuite {

    private final CompiledCases cases;

    private CaseSuite(CompiledCases cases) {
        this.cases = cases;
    }

    /**
     * Reads and compiles the packs in {@code root}.
     *
     * @param shown the name of the folder shown in faults
     * @param caches the caches to search for compiled rules; newly compiled rules are stored in each
     * @throws RulesRefusedException with every fault of rules and cases
     * @throws IOException if a file cannot be read
     */
    public static CaseSuite read(Path root, String shown, RuleCache... caches) throws IOException {
        return new CaseSuite(CompiledCases.read(root, shown, caches));
    }

    /**
     * Like {@link #read}, but reuses the compiled rules of this suite that were not edited since.
     *
     * @throws RulesRefusedException with every fault of rules and cases
     * @throws IOException if a file cannot be read
     */
    public CaseSuite reread(Path root, String shown, RuleCache... caches) throws IOException {
        return new CaseSuite(cases.reread(root, shown, caches));
    }

    /**
     * Filters the suite: keeps the cases whose theme or name contains {@code text}, and those that name the rule
     * {@code text}. Case is ignored.
     */
    public CaseSuite holding(String text) {
        return new CaseSuite(cases.holding(text));
    }

    /** The names of cases, the rules that they name and the themes nearest to {@code text}, for one that {@link #holding} misses. */
    public List<String> nearest(String text) {
        return Nearest.to(
                text,
                Stream.concat(
                                themes().stream(),
                                cases.cases().stream()
                                        .flatMap(each -> Stream.concat(
                                                Stream.of(each.name()),
                                                Stream.concat(each.fired().stream(), each.silent().stream())
                                                        .map(NamedRule::id))))
                        .toList());
    }

    /** Whether the suite has no cases. */
    public boolean isEmpty() {
        return cases.cases().isEmpty();
    }

    /** The themes of the packs, sorted. */
    public SortedSet<String> themes() {
        return cases.themes();
    }

    /** Runs every case; returns the results in the order of the cases. */
    public List<CaseResult> run() {
        return cases.run();
    }

    /**
     * Runs every case and keeps its final working memory, for coverage and mutation testing; returns the results in the
     * order of the cases.
     */
    public List<EndedCase> end() {
        return cases.end();
    }

    /** Measures the coverage of rules and conditions by the cases in {@code ended}. */
    public PackCoverage coverage(List<EndedCase> ended) {
        return CaseCoverage.of(cases.knowledge(), ended);
    }

    /**
     * Runs the cases in {@code ended} against mutants of the rules.
     *
     * @param theme the theme whose rules are mutated; empty for all
     * @param sample the maximum number of mutants; if there are more, a random sample is drawn with {@code seed}
     * @param progress receives the number of mutants tried so far, from any thread
     */
    public MutationRun mutate(List<EndedCase> ended, String theme, int sample, long seed, IntConsumer progress) {
        return MutationRunner.run(cases.knowledge(), ended, theme, sample, seed, progress);
    }
}
