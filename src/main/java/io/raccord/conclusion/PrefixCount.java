package io.raccord.conclusion;

import io.raccord.profile.Peering;

/**
 * The number of prefixes that the customer advertises over a peering (policy section 8).
 *
 * @param peering the peering
 * @param count the number of prefixes
 */
public record PrefixCount(Peering peering, int count) implements Conclusion {}
