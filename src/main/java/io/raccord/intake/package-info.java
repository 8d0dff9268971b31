/**
 * Readers of profiles, of rule packs and of new tables of a catalog: bytes in, records out, or every fault at once with
 * its place. The profile to fill in is here too, for it is written from the schema.
 *
 * <p>Knows neither the engine nor what rules mean.
 */
@NullMarked
package io.raccord.intake;

import org.jspecify.annotations.NullMarked;
