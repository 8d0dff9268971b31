package io.raccord.bench;

/** Rules that decide for one site from its facts. */
public interface SiteRules {

    /** The name in tables. */
    String title();

    /** Evaluates the site described by {@code facts}. */
    SiteDecision decide(SiteFacts facts);
}
