/**
 * Façades of the readers: bytes in, records out, or every fault at once with its place. The packages below hold the readers;
 * code outside of them calls the façades only.
 *
 * <p>Knows neither the engine nor what rules mean.
 */
@NullMarked
package io.raccord.intake;

import org.jspecify.annotations.NullMarked;
