/**
 * Raw input: bytes decoded as UTF-8, and the stream of a portfolio, unpacked and examined before it is read.
 *
 * <p>Knows no format beyond the first bytes of a stream.
 */
@NullMarked
package io.raccord.intake.source;

import org.jspecify.annotations.NullMarked;
