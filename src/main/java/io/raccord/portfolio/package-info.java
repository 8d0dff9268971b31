/**
 * Data: what portfolios come to, as refused profiles and as counts.
 *
 * <p>Knows no format and no JSON library.
 */
@NullMarked
package io.raccord.portfolio;

import org.jspecify.annotations.NullMarked;
