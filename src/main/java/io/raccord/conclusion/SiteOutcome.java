package io.raccord.conclusion;

/**
 * The outcome of the advice for a site (RE-3).
 *
 * @param site the site's id
 * @param outcome the outcome
 */
public record SiteOutcome(String site, Outcome outcome) implements Conclusion {}
