/**
 * The conclusions of rules: the only types that a right-hand side may insert.
 *
 * <p>Plain records without wording or sorting. Depends on neither input nor output.
 */
@NullMarked
package io.raccord.conclusion;

import org.jspecify.annotations.NullMarked;
