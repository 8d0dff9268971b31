/**
 * Everything that a rule may say: the only types that a right-hand side builds.
 *
 * <p>Plain statements; knows no wording, no ranking, no input or output.
 */
@NullMarked
package io.raccord.conclusion;

import org.jspecify.annotations.NullMarked;
