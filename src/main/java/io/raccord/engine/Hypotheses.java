package io.raccord.engine;

import io.raccord.conclusion.Askable;
import io.raccord.conclusion.Influence;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Recommendation;
import io.raccord.conclusion.SiteOutcome;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.FactPath;
import io.raccord.profile.Site;
import io.raccord.profile.Wan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/**
 * Finds what the rules themselves conclude when unknown facts are filled in.
 *
 * <p>Every site with every answer tried stands in one session beside the others, one session for each state of the
 * WAN; sites that are alike in all that the rules read are tried once. Exact, since rules know a site by nothing but
 * what they read of it: its id only joins facts of one site.
 */
final class Hypotheses {

    private static final String WAN = "wan.";

    /** What the rules conclude for a site. */
    private record Verdict(Outcome outcome, @Nullable ConnectivityModel model) {}

    /** A site with some answers filled in, and the WAN beside it. */
    private record Trial(Site site, Wan wan) {}

    private final WorkingMemory memory;
    private final Set<String> unread;
    private final int limit;
    private final Map<Trial, Verdict> verdicts = new ConcurrentHashMap<>();

    /**
     * @param unread components of a site that no rule reads
     * @param limit how many rules may fire in a session, a site
     */
    Hypotheses(WorkingMemory memory, Set<String> unread, int limit) {
        this.memory = memory;
        this.unread = unread;
        this.limit = limit;
    }

    /** The influence of every askable fact that has one. */
    List<Influence> find(List<Askable> askables) {
        Map<String, List<Askable>> bySite = new LinkedHashMap<>();
        askables.stream()
                .sorted(Comparator.comparing(Askable::path))
                .forEach(each -> bySite.computeIfAbsent(each.site(), site -> new ArrayList<>())
                        .add(each));
        Map<String, Site> alike = new HashMap<>();
        Map<Wan, Set<Site>> trials = new LinkedHashMap<>();
        for (Site site : memory.profile().sites()) {
            List<Askable> asked = bySite.getOrDefault(site.id(), List.of());
            if (!asked.isEmpty()) {
                Site canonical = canonical(site);
                alike.put(site.id(), canonical);
                new Answers(canonical, asked)
                        .all()
                        .forEach(trial -> trials.computeIfAbsent(trial.wan(), wan -> new HashSet<>())
                                .add(trial.site()));
            }
        }
        trials.entrySet().parallelStream().forEach(each -> evaluate(each.getKey(), each.getValue()));
        List<Influence> influences = new ArrayList<>();
        alike.forEach((id, canonical) ->
                new Answers(canonical, bySite.getOrDefault(id, List.of())).influences(id, influences));
        return influences;
    }

    /** The site without what tells it apart from others that the rules cannot tell apart. */
    private Site canonical(Site site) {
        Site canonical = FactPath.with(site, "id", "?");
        for (String component : unread) {
            canonical = FactPath.with(canonical, component, null);
        }
        return canonical;
    }

    private void evaluate(Wan wan, Set<Site> sites) {
        Map<String, Site> byId = new LinkedHashMap<>();
        sites.forEach(site -> byId.put("?" + byId.size(), site));
        List<Site> hypothetical = byId.entrySet().stream()
                .map(entry -> FactPath.with(entry.getValue(), "id", entry.getKey()))
                .toList();
        KieSession session = memory.open(memory.facts(hypothetical, wan));
        try {
            Firing.all(session, limit, byId.size());
            Map<String, ConnectivityModel> models = new HashMap<>();
            session.getObjects(new ClassObjectFilter(Recommendation.class))
                    .forEach(each -> models.put(((Recommendation) each).site(), ((Recommendation) each).model()));
            session.getObjects(new ClassObjectFilter(SiteOutcome.class)).forEach(each -> {
                SiteOutcome outcome = (SiteOutcome) each;
                verdicts.put(
                        new Trial(Objects.requireNonNull(byId.get(outcome.site())), wan),
                        new Verdict(outcome.outcome(), models.get(outcome.site())));
            });
        } finally {
            session.dispose();
        }
    }

    /** The answers to the askable facts of one site. */
    private final class Answers {

        private final Trial unknown;
        private final List<Askable> asked;

        Answers(Site site, List<Askable> asked) {
            this.unknown = new Trial(site, memory.profile().wan());
            this.asked = asked;
        }

        /** Every trial that the questions of the site rest on. */
        List<Trial> all() {
            List<Trial> trials = new ArrayList<>(completions());
            trials.add(unknown);
            for (Askable fact : asked) {
                fact.values().forEach(value -> trials.add(with(unknown, fact, value)));
            }
            return trials;
        }

        /** Every completion; the answers to the last fact vary fastest. */
        private List<Trial> completions() {
            List<Trial> trials = List.of(unknown);
            for (Askable fact : asked) {
                trials = trials.stream()
                        .flatMap(trial -> fact.values().stream().map(value -> with(trial, fact, value)))
                        .toList();
            }
            return trials;
        }

        void influences(String site, List<Influence> into) {
            List<Verdict> completed = completions().stream().map(this::verdict).toList();
            int stride = completed.size();
            for (Askable fact : asked) {
                int values = fact.values().size();
                stride /= values;
                alone(site, fact, into);
                completed(site, fact, completed, stride, into);
            }
        }

        private void alone(String site, Askable fact, List<Influence> into) {
            List<@Nullable Object> values = new ArrayList<>(fact.values());
            values.add(null);
            for (int i = 0; i < values.size(); i++) {
                Verdict one = verdict(with(unknown, fact, values.get(i)));
                for (int j = i + 1; j < values.size(); j++) {
                    Verdict other = verdict(with(unknown, fact, values.get(j)));
                    if (!one.equals(other)) {
                        into.add(influence(site, fact, true, values.get(i), one, values.get(j), other));
                        return;
                    }
                }
            }
        }

        private void completed(String site, Askable fact, List<Verdict> all, int stride, List<Influence> into) {
            int values = fact.values().size();
            for (int at = 0; at < all.size(); at++) {
                int value = at / stride % values;
                for (int other = value + 1; other < values; other++) {
                    Verdict one = all.get(at);
                    Verdict two = all.get(at + (other - value) * stride);
                    if (!one.equals(two)) {
                        into.add(influence(
                                site,
                                fact,
                                false,
                                fact.values().get(value),
                                one,
                                fact.values().get(other),
                                two));
                        return;
                    }
                }
            }
        }

        private Verdict verdict(Trial trial) {
            return verdicts.getOrDefault(trial, new Verdict(Outcome.NO_MODEL, null));
        }

        private static Trial with(Trial trial, Askable fact, @Nullable Object value) {
            return fact.fact().startsWith(WAN)
                    ? new Trial(
                            trial.site(), FactPath.with(trial.wan(), fact.fact().substring(WAN.length()), value))
                    : new Trial(FactPath.with(trial.site(), fact.fact(), value), trial.wan());
        }

        private static Influence influence(
                String site,
                Askable fact,
                boolean alone,
                @Nullable Object value,
                Verdict one,
                @Nullable Object otherValue,
                Verdict other) {
            return new Influence(
                    site,
                    fact.path(),
                    alone,
                    value,
                    one.outcome(),
                    one.model(),
                    otherValue,
                    other.outcome(),
                    other.model());
        }
    }
}
