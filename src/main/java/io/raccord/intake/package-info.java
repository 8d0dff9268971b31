/**
 * Readers of profiles and of rule packs: bytes in, records out, or every fault at once with its place.
 *
 * <p>Knows neither the engine nor what rules mean.
 */
@NullMarked
package io.raccord.intake;

import org.jspecify.annotations.NullMarked;
