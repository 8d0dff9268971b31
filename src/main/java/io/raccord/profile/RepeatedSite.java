package io.raccord.profile;

import org.apiguardian.api.API;

/**
 * A site whose id an earlier site has already.
 *
 * @param id the id used twice
 * @param index the later site's place among the sites, from 0
 */
@API(status = API.Status.STABLE)
public record RepeatedSite(String id, int index) {}
