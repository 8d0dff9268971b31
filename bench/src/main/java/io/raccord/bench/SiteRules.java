package io.raccord.bench;

/** Decides of one site by its facts. */
public interface SiteRules {

    /** What it is called in tables. */
    String title();

    /** The decision for the site of {@code facts}. */
    SiteDecision decide(SiteFacts facts);
}
