package io.raccord.authoring.mutation;

import io.raccord.authoring.cases.CaseRunner;
import io.raccord.engine.KnowledgeBase;
import io.raccord.engine.Mutants;
import io.raccord.review.EndedCase;
import io.raccord.review.MutantFate;
import io.raccord.review.MutationRun;
import io.raccord.trace.Mutant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/** Mutation test of rules: runs the test cases against mutants, each with one deliberate error. */
public final class MutationRunner {

    private MutationRunner() {}

    /**
     * Runs the cases against the mutants of {@code knowledge}.
     *
     * @param ended the results of the cases on the original rules; failed cases are skipped
     * @param theme the theme whose rules are mutated, that is a file name without suffix; empty for all
     * @param sample the maximum number of mutants; if there are more, a random sample is drawn with {@code seed}
     * @param progress receives the number of mutants tried so far, from any thread
     */
    public static MutationRun run(
            KnowledgeBase knowledge, List<EndedCase> ended, String theme, int sample, long seed, IntConsumer progress) {
        Mutants all = new Mutants(knowledge);
        List<Mutant> chosen = new ArrayList<>(all.all().stream()
                .filter(mutant -> theme.isEmpty() || mutant.place().file().endsWith("/" + theme + ".drl"))
                .toList());
        if (sample < chosen.size()) {
            Collections.shuffle(chosen, new Random(seed));
            chosen = chosen.subList(0, sample);
        }
        List<EndedCase> passed =
                ended.stream().filter(each -> each.result().passed()).toList();
        CaseRunner runner = new CaseRunner(knowledge);
        Map<Mutant, MutantFate> fates = new ConcurrentHashMap<>();
        chosen.parallelStream().forEach(mutant -> {
            fates.put(mutant, new MutantTrial(all, runner, mutant).by(passed));
            progress.accept(fates.size());
        });
        return new MutationRun(
                Collections.frequency(fates.values(), MutantFate.NOTICED),
                Collections.frequency(fates.values(), MutantFate.BROKEN),
                fates.keySet().stream()
                        .filter(mutant -> fates.get(mutant) == MutantFate.SURVIVED)
                        .sorted(Comparator.comparing(Mutant::place).thenComparing(Mutant::index))
                        .toList());
    }
}
