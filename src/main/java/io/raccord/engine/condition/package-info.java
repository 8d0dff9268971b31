/**
 * Conditions of rules as expressions that can be evaluated individually, outside the rule network.
 *
 * <p>Used by coverage and mutation testing only, never when a profile is evaluated.
 */
@NullMarked
package io.raccord.engine.condition;

import org.jspecify.annotations.NullMarked;
