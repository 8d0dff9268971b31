package io.raccord.profile;

import org.apiguardian.api.API;

/** The role of a site. {@link #COLOCATION} means that the equipment is housed in a third-party facility. */
@API(status = API.Status.STABLE)
public enum SiteRole implements Term {
    /** Equipment in a third-party facility. */
    COLOCATION,
    /** The customer's own data center. */
    DATACENTER,
    /** The headquarters. */
    HEADQUARTERS,
    /** An office. */
    OFFICE,
    /** A branch. */
    BRANCH
}
