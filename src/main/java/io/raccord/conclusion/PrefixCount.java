package io.raccord.conclusion;

import io.raccord.profile.Peering;

/**
 * The number of prefixes of one IP version that the customer advertises over a peering (policy section 8).
 *
 * @param peering the peering
 * @param version the IP version, 4 or 6
 * @param count the number of prefixes
 */
public record PrefixCount(Peering peering, int version, int count) implements Conclusion {}
