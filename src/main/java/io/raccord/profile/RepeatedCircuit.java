package io.raccord.profile;

import org.apiguardian.api.API;

/**
 * An existing circuit whose id is already used by an earlier one.
 *
 * @param id the repeated id
 * @param index the index of the later circuit, from 0
 */
@API(status = API.Status.STABLE)
public record RepeatedCircuit(String id, int index) {}
