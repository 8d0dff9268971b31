package io.raccord.advice;

import io.raccord.conclusion.CheckStatus;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collector of the findings of an advice from its checks, its questions for now and the outcomes of its sites. */
final class Findings {

    private static final Map<CheckStatus, Severity> OF_CHECKS = Map.of(
            CheckStatus.VIOLATED, Severity.VIOLATED,
            CheckStatus.UNKNOWN, Severity.UNKNOWN,
            CheckStatus.ATTENTION, Severity.ATTENTION);

    /** A subject that names a site or an existing circuit. */
    private static final Pattern NAMED = Pattern.compile("(sites|existingCircuits)\\[([^\\]]*)]");

    private final List<SiteAdvice> sites;
    private final Map<String, String> outcomes;
    private final Map<String, Concerned> byConnection = new HashMap<>();
    private final Map<String, List<String>> connectionsOf = new HashMap<>();
    private final Map<String, String> servedBy = new HashMap<>();

    /**
     * @param sites the advice per site
     * @param outcomes the outcome of each site in words, by site
     * @param connections the connections
     * @param existing the advice on existing circuits
     */
    Findings(
            List<SiteAdvice> sites,
            Map<String, String> outcomes,
            List<ConnectionAdvice> connections,
            List<ExistingCircuitAdvice> existing) {
        this.sites = sites;
        this.outcomes = outcomes;
        for (ConnectionAdvice connection : connections) {
            byConnection.put(connection.id(), new Concerned(connection.sites(), List.of(connection.id())));
            connection
                    .sites()
                    .forEach(site -> connectionsOf
                            .computeIfAbsent(site, none -> new ArrayList<>())
                            .add(connection.id()));
        }
        existing.forEach(circuit -> servedBy.put(circuit.id(), Objects.requireNonNullElse(circuit.connection(), "")));
    }

    /** The findings, ordered by severity, then checks, questions and sites in their own order. */
    List<FindingAdvice> of(List<CheckAdvice> checks, List<QuestionAdvice> questions) {
        List<FindingAdvice> findings = new ArrayList<>();
        for (CheckAdvice check : checks) {
            Severity severity = OF_CHECKS.get(check.status());
            if (severity != null) {
                String statement = "checks." + check.id() + "[" + check.subject() + "]";
                findings.add(finding(severity, statement, check.subject(), check.message(), check.reasons()));
            }
        }
        for (QuestionAdvice question : questions) {
            if (question.priority() == Priority.NOW) {
                String statement = "questions[" + question.path() + "]";
                findings.add(
                        finding(Severity.QUESTION, statement, question.path(), question.text(), question.reasons()));
            }
        }
        for (SiteAdvice site : sites) {
            if (site.outcome() != Outcome.RECOMMENDED) {
                Severity severity = site.outcome() == Outcome.NO_MODEL ? Severity.VIOLATED : Severity.UNKNOWN;
                String subject = "sites[" + site.id() + "]";
                String text = Objects.requireNonNull(outcomes.get(site.id()), site.id());
                findings.add(finding(severity, subject + ".outcome", subject, text, site.reasons()));
            }
        }
        findings.sort(Comparator.comparing(FindingAdvice::severity));
        return List.copyOf(findings);
    }

    private FindingAdvice finding(
            Severity severity, String statement, String subject, String text, List<Integer> reasons) {
        Concerned concerned = concerned(subject);
        return new FindingAdvice(
                severity, statement, subject, text, concerned.sites(), concerned.connections(), reasons);
    }

    /** Whom {@code subject} concerns: nobody in particular unless it names a site, a connection or a circuit. */
    private Concerned concerned(String subject) {
        Matcher named = NAMED.matcher(subject);
        if (!named.lookingAt()) {
            return byConnection.getOrDefault(subject, Concerned.ALL);
        }
        String id = named.group(2);
        return named.group(1).equals("sites")
                ? new Concerned(List.of(id), connectionsOf.getOrDefault(id, List.of()))
                : byConnection.getOrDefault(servedBy.getOrDefault(id, ""), Concerned.ALL);
    }

    private record Concerned(List<String> sites, List<String> connections) {

        static final Concerned ALL = new Concerned(List.of(), List.of());
    }
}
