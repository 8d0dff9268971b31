package io.raccord.bench;

import io.raccord.conclusion.Outcome;
import java.util.List;
import java.util.function.Predicate;

/**
 * Decision for a customer, as defined by sections 2 and 3 of the policy.
 *
 * @param customer the customer's id
 * @param outcome the overall outcome (RE-4)
 * @param sites the decisions for the sites, in the order of the profile
 */
public record Decision(String customer, Outcome outcome, List<SiteDecision> sites) {

    /** Derives the overall decision from those for the sites. */
    public static Decision of(String customer, List<SiteDecision> sites) {
        Predicate<SiteDecision> recommended = site -> site.outcome() == Outcome.RECOMMENDED;
        Outcome outcome;
        if (sites.stream().allMatch(recommended)) {
            outcome = Outcome.RECOMMENDED;
        } else if (sites.stream().anyMatch(recommended)) {
            outcome = Outcome.PARTIAL;
        } else if (sites.stream().anyMatch(site -> site.outcome() == Outcome.UNDETERMINED)) {
            outcome = Outcome.UNDETERMINED;
        } else {
            outcome = Outcome.NO_MODEL;
        }
        return new Decision(customer, outcome, sites);
    }

    /** The decision as one line of JSON; equal decisions give equal lines. */
    public String line() {
        StringBuilder line =
                new StringBuilder("{\"customer\":\"").append(customer).append("\",\"outcome\":\"");
        line.append(outcome.id()).append("\",\"sites\":[");
        for (int i = 0; i < sites.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            sites.get(i).write(line);
        }
        return line.append("]}").toString();
    }
}
