package io.raccord.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A site and the facts asked for it. Two sites that the rules cannot distinguish are equal.
 *
 * @param unknown the site and the WAN with all facts in {@code asked} unknown
 * @param asked the facts asked for the site, by path
 */
record AskedSite(Trial unknown, List<AskedFact> asked) {

    /** All trials on which the findings are based. */
    List<Trial> trials() {
        List<Trial> trials = new ArrayList<>(completions());
        trials.add(unknown);
        for (AskedFact fact : asked) {
            fact.values().forEach(value -> trials.add(unknown.with(fact.fact(), value)));
        }
        return trials;
    }

    /** The effects of the answers, given the result of each of the {@link #trials}. */
    List<AnswerEffect> findings(Function<Trial, TrialOutcome> verdict) {
        List<AnswerEffect> findings = new ArrayList<>();
        List<TrialOutcome> completed = completions().stream().map(verdict).toList();
        int stride = completed.size();
        for (int fact = 0; fact < asked.size(); fact++) {
            stride /= asked.get(fact).values().size();
            alone(fact, verdict, findings);
            completed(fact, completed, stride, findings);
        }
        return List.copyOf(findings);
    }

    /** All combinations of answers; those to the last fact vary fastest. */
    private List<Trial> completions() {
        List<Trial> trials = List.of(unknown);
        for (AskedFact fact : asked) {
            trials = trials.stream()
                    .flatMap(trial -> fact.values().stream().map(value -> trial.with(fact.fact(), value)))
                    .toList();
        }
        return trials;
    }

    private void alone(int fact, Function<Trial, TrialOutcome> verdict, List<AnswerEffect> into) {
        String name = asked.get(fact).fact();
        List<@Nullable Object> values = new ArrayList<>(asked.get(fact).values());
        values.add(null);
        for (int i = 0; i < values.size(); i++) {
            TrialOutcome one = verdict.apply(unknown.with(name, values.get(i)));
            for (int j = i + 1; j < values.size(); j++) {
                TrialOutcome other = verdict.apply(unknown.with(name, values.get(j)));
                if (!one.equals(other)) {
                    into.add(new AnswerEffect(fact, true, values.get(i), one, values.get(j), other));
                    return;
                }
            }
        }
    }

    private void completed(int fact, List<TrialOutcome> all, int stride, List<AnswerEffect> into) {
        List<Object> values = asked.get(fact).values();
        for (int at = 0; at < all.size(); at++) {
            int value = at / stride % values.size();
            for (int next = value + 1; next < values.size(); next++) {
                TrialOutcome one = all.get(at);
                TrialOutcome other = all.get(at + (next - value) * stride);
                if (!one.equals(other)) {
                    into.add(new AnswerEffect(fact, false, values.get(value), one, values.get(next), other));
                    return;
                }
            }
        }
    }
}
