package io.raccord.advice;

import io.raccord.conclusion.Outcome;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The short form of an advice: outcomes and models only, without circuits, checks, questions or reasons.
 *
 * @param customer the id of the customer
 * @param outcome the overall outcome
 * @param sites the verdict per site, in the order of the profile
 */
@API(status = API.Status.STABLE)
public record Verdict(String customer, Outcome outcome, List<SiteVerdict> sites) {}
