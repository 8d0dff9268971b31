/**
 * Raw input: a UTF-8 decoder, and the stream of a portfolio, decompressed and examined before parsing.
 *
 * <p>Does not depend on formats beyond the first bytes of a stream.
 */
@NullMarked
package io.raccord.intake.source;

import org.jspecify.annotations.NullMarked;
