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

/** Makes rules wrong on purpose, one place at a time, and sees which mutants no case notices. */
public final class MutationRunner {

    private MutationRunner() {}

    /**
     * Tries the mutants of {@code knowledge}.
     *
     * @param ended the cases, run; those that failed are left out
     * @param theme only mutants of the rules of this file, named without ending; empty for all
     * @param sample how many mutants at most, chosen by {@code seed}
     * @param progress told how many were tried so far, by any thread
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
