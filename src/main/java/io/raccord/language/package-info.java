/**
 * The two supported languages, and texts in both.
 *
 * <p>Does not depend on any other package of Raccord.
 */
@NullMarked
package io.raccord.language;

import org.jspecify.annotations.NullMarked;
