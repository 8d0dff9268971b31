package io.raccord.profile;

/** What a site is; {@link #COLOCATION}: the equipment stands in a third party's facility. */
public enum SiteRole implements Term {
    COLOCATION,
    DATACENTER,
    HEADQUARTERS,
    OFFICE,
    BRANCH
}
