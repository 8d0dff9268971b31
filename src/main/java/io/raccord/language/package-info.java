/**
 * The two languages of the advice, and text that exists in both.
 *
 * <p>Knows nothing else of the product.
 */
@NullMarked
package io.raccord.language;

import org.jspecify.annotations.NullMarked;
