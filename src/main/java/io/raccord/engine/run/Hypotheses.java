package io.raccord.engine.run;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/**
 * An evaluator of hypothetical sites: it finds what the rules conclude when unknown facts are filled in.
 *
 * <p>All sites with all combinations of answers are evaluated together, in one session per state of the WAN. Sites that
 * are equal in everything that the rules read are tried once. The result is exact, because rules see only those facts
 * of a site that they read; the site's id merely joins the facts of one site.
 */
final class Hypotheses {

    /**
     * The number of trials above which they are evaluated in parallel. Below it, evaluating several profiles in
     * parallel uses the cores better.
     */
    private static final int WORTH_SHARING = 250;

    private static final TrialOutcome NONE = new TrialOutcome(Outcome.NO_MODEL, null);

    private final WorkingMemory memory;
    private final VerdictRules rules;
    private final AnswerMemo memo;
    private final Set<String> watched;
    private final Workers workers;
    private final AtomicBoolean seen = new AtomicBoolean();
    private final Map<Trial, TrialOutcome> verdicts = new ConcurrentHashMap<>();

    /**
     * @param memory the facts of the profile, for sessions of {@code rules}
     * @param rules the rules by which answers are tried
     * @param memo the results of earlier trials by the same rules, with the same watched rules
     * @param watched the DRL names of the rules to watch
     * @param workers evaluate the answers in parallel if there are many
     */
    Hypotheses(WorkingMemory memory, VerdictRules rules, AnswerMemo memo, Set<String> watched, Workers workers) {
        this.workers = workers;
        this.memory = memory;
        this.rules = rules;
        this.memo = memo;
        this.watched = watched;
    }

    /** The influence of every askable fact that has one. */
    List<Influence> find(List<Askable> askables) {
        Map<String, List<Askable>> bySite = new LinkedHashMap<>();
        askables.stream()
                .sorted(Comparator.comparing(Askable::path))
                .forEach(each -> bySite.computeIfAbsent(each.site(), site -> new ArrayList<>())
                        .add(each));
        List<Object> context = memory.context(rules);
        Map<String, AnswerMemo.Key> keys = new LinkedHashMap<>();
        for (Site site : memory.profile().sites()) {
            List<Askable> asked = bySite.getOrDefault(site.id(), List.of());
            if (!asked.isEmpty()) {
                Trial unknown = new Trial(canonical(site), memory.profile().wan());
                keys.put(
                        site.id(),
                        new AnswerMemo.Key(
                                context,
                                new AskedSite(
                                        unknown,
                                        asked.stream().map(AskedFact::of).toList())));
            }
        }
        Map<AnswerMemo.Key, TriedSite> findings = new HashMap<>();
        List<AnswerMemo.Key> missing = new ArrayList<>();
        new LinkedHashSet<>(keys.values())
                .forEach(key ->
                        memo.find(key).ifPresentOrElse(found -> findings.put(key, found), () -> missing.add(key)));
        tried(missing, findings);
        List<Influence> influences = new ArrayList<>();
        keys.forEach((site, key) -> {
            List<Askable> asked = Objects.requireNonNull(bySite.get(site));
            TriedSite tried = Objects.requireNonNull(findings.get(key));
            seen.compareAndSet(false, tried.seen());
            tried.findings().forEach(finding -> influences.add(finding.of(asked.get(finding.fact()))));
        });
        return influences;
    }

    /** Whether a watched rule matched during the trials. */
    boolean seen() {
        return seen.get();
    }

    private void tried(List<AnswerMemo.Key> keys, Map<AnswerMemo.Key, TriedSite> into) {
        Map<Wan, Set<Site>> trials = new LinkedHashMap<>();
        keys.forEach(key -> key.site()
                .trials()
                .forEach(trial -> trials.computeIfAbsent(trial.wan(), wan -> new HashSet<>())
                        .add(trial.site())));
        boolean shared = trials.values().stream().mapToInt(Set::size).sum() > WORTH_SHARING;
        if (shared) {
            workers.run(trials.entrySet().stream()
                    .<Runnable>map(each -> () -> evaluate(each.getKey(), each.getValue()))
                    .toList());
        } else {
            trials.forEach(this::evaluate);
        }
        for (AnswerMemo.Key key : keys) {
            TriedSite tried =
                    new TriedSite(key.site().findings(trial -> verdicts.getOrDefault(trial, NONE)), seen.get());
            memo.keep(key, tried);
            into.put(key, tried);
        }
    }

    /**
     * The site without its id and without the components that the rules do not read, so that sites that the rules
     * cannot distinguish are equal. Without a memo, the site itself.
     */
    private Site canonical(Site site) {
        if (!memo.remembers()) {
            return site;
        }
        Site canonical = FactPath.with(site, "id", "?");
        for (String component : rules.unread()) {
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
        memory.with(memory.facts(hypothetical, wan), session -> {
            if (Firing.watching(watched, session, byId.size())) {
                seen.set(true);
            }
            read(session, wan, byId);
            return session;
        });
    }

    private void read(KieSession session, Wan wan, Map<String, Site> byId) {
        Map<String, ConnectivityModel> models = new HashMap<>();
        session.getObjects(new ClassObjectFilter(Recommendation.class))
                .forEach(each -> models.put(((Recommendation) each).site(), ((Recommendation) each).model()));
        session.getObjects(new ClassObjectFilter(SiteOutcome.class)).forEach(each -> {
            SiteOutcome outcome = (SiteOutcome) each;
            verdicts.put(
                    new Trial(Objects.requireNonNull(byId.get(outcome.site())), wan),
                    new TrialOutcome(outcome.outcome(), models.get(outcome.site())));
        });
    }
}
