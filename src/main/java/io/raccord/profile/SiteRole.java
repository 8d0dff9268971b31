package io.raccord.profile;

import org.apiguardian.api.API;

/** What a site is; {@link #COLOCATION}: the equipment stands in a third party's facility. */
@API(status = API.Status.STABLE)
public enum SiteRole implements Term {
    COLOCATION,
    DATACENTER,
    HEADQUARTERS,
    OFFICE,
    BRANCH
}
