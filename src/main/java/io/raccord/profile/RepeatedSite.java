package io.raccord.profile;

import org.apiguardian.api.API;

/**
 * A site whose id is already used by an earlier site.
 *
 * @param id the repeated id
 * @param index the index of the later site, from 0
 */
@API(status = API.Status.STABLE)
public record RepeatedSite(String id, int index) {}
