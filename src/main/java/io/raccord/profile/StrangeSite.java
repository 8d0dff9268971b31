package io.raccord.profile;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A site id that an existing circuit names and the profile lacks.
 *
 * @param circuit the id of the existing circuit
 * @param site the site id that it names
 * @param index the index among its sites, from 0
 * @param nearest the nearest ids of sites in the profile
 */
@API(status = API.Status.STABLE)
public record StrangeSite(String circuit, String site, int index, List<String> nearest) {}
