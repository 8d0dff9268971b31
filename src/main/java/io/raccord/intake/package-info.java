/**
 * Façades of the readers: bytes in, records out, or all faults with their positions. The readers are in subpackages,
 * which code outside of {@code intake} does not use directly.
 *
 * <p>Does not depend on the engine or on the meaning of rules.
 */
@NullMarked
package io.raccord.intake;

import org.jspecify.annotations.NullMarked;
