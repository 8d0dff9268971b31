package io.raccord.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.conclusion.Priority;
import io.raccord.conclusion.Recommendation;
import io.raccord.conclusion.SiteOutcome;
import io.raccord.profile.FactPath;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.trace.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The open questions are exactly those that a brute-force search finds, which evaluates every completion as a separate
 * profile with all rules.
 */
class QuestionLawsTest {

    private static final int PROFILES = Integer.getInteger("laws.profiles", 500);
    private static final List<Object> YES_NO = List.of(true, false);

    @Test
    void questionsAreThoseThatABruteForceFinds() {
        LongStream.range(0, PROFILES).parallel().forEach(seed -> {
            Profiles random = new Profiles(seed);
            Profile profile = random.profile();
            LocalDate asOf = random.asOf();
            Map<String, Priority> asked = new TreeMap<>();
            Shipped.ADVISOR
                    .advise(profile, asOf)
                    .questions()
                    .forEach(question -> asked.put(question.path(), question.priority()));
            Map<String, Priority> wanted = new TreeMap<>();
            for (int i = 0; i < profile.sites().size(); i++) {
                bruteForce(profile, i, asOf, wanted);
            }
            assertThat(asked)
                    .as("seed " + seed + " as of " + asOf + " " + profile)
                    .isEqualTo(wanted);
        });
    }

    private static void bruteForce(Profile profile, int site, LocalDate asOf, Map<String, Priority> wanted) {
        Map<String, List<Object>> askable = askable(profile, profile.sites().get(site));
        List<String> facts = List.copyOf(askable.keySet());
        Map<List<Object>, Object> verdicts = new java.util.HashMap<>();
        List<List<Object>> completions = new ArrayList<>(List.of(List.of()));
        for (String fact : facts) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> start : completions) {
                for (Object value : askable.get(fact)) {
                    List<Object> next = new ArrayList<>(start);
                    next.add(value);
                    longer.add(next);
                }
            }
            completions = longer;
        }
        for (List<Object> completion : completions) {
            Profile completed = profile;
            for (int i = 0; i < facts.size(); i++) {
                completed = with(completed, site, facts.get(i), completion.get(i));
            }
            verdicts.put(completion, verdict(completed, site, asOf));
        }
        for (int i = 0; i < facts.size(); i++) {
            boolean matters = false;
            for (List<Object> completion : completions) {
                for (Object value : askable.get(facts.get(i))) {
                    List<Object> other = new ArrayList<>(completion);
                    other.set(i, value);
                    matters |= !verdicts.get(completion).equals(verdicts.get(other));
                }
            }
            if (matters) {
                Set<Object> alone = new HashSet<>();
                alone.add(verdict(profile, site, asOf));
                for (Object value : askable.get(facts.get(i))) {
                    alone.add(verdict(with(profile, site, facts.get(i), value), site, asOf));
                }
                String path = facts.get(i).startsWith("wan.")
                        ? facts.get(i)
                        : "sites[" + profile.sites().get(site).id() + "]." + facts.get(i);
                wanted.merge(
                        path,
                        alone.size() > 1 ? Priority.NOW : Priority.LATER,
                        (one, two) -> one == Priority.NOW ? one : two);
            }
        }
    }

    private static Map<String, List<Object>> askable(Profile profile, Site site) {
        Map<String, List<Object>> askable = new TreeMap<>();
        Map<String, Boolean> facts = new HashMap<>();
        facts.put("ethernet.available", site.ethernet().available());
        facts.put("ethernet.managedRouting", site.ethernet().managedRouting());
        facts.put("onWan", site.onWan());
        if (site.role() == SiteRole.COLOCATION) {
            facts.put("colocation.cloudExchange", site.colocation().cloudExchange());
            facts.put("colocation.managedRouting", site.colocation().managedRouting());
        }
        facts.forEach((fact, value) -> {
            if (value == null) {
                askable.put(fact, YES_NO);
            }
        });
        if (profile.wan().technology() == null) {
            askable.put("wan.technology", List.of("mpls-ipvpn", "none"));
        }
        if (profile.wan().interconnectsMicrosoft() == null) {
            askable.put("wan.interconnectsMicrosoft", YES_NO);
        }
        return askable;
    }

    private static Profile with(Profile profile, int site, String fact, Object value) {
        if (fact.startsWith("wan.")) {
            return profile.withWan(FactPath.with(profile.wan(), fact.substring(4), value));
        }
        List<Site> sites = new ArrayList<>(profile.sites());
        sites.set(site, FactPath.with(sites.get(site), fact, value));
        return profile.withSites(sites);
    }

    private static Object verdict(Profile profile, int site, LocalDate asOf) {
        String id = profile.sites().get(site).id();
        Evaluation evaluation = Shipped.KNOWLEDGE.examine(profile, asOf);
        return evaluation.all(SiteOutcome.class).stream()
                        .filter(each -> each.site().equals(id))
                        .toList()
                        .toString()
                + evaluation.all(Recommendation.class).stream()
                        .filter(each -> each.site().equals(id))
                        .toList();
    }
}
