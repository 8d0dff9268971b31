package io.raccord.advice;

import io.raccord.conclusion.Outcome;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What an advice says of the models alone, without circuits, checks, questions or reasons.
 *
 * @param customer the customer's id
 * @param outcome what it comes to as a whole
 * @param sites in the order of the profile
 */
@API(status = API.Status.STABLE)
public record Verdict(String customer, Outcome outcome, List<SiteVerdict> sites) {}
