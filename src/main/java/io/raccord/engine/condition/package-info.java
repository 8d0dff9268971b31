/**
 * Conditions of rules as expressions that can be evaluated one by one, outside the rule network.
 *
 * <p>Coverage and mutation testing observe conditions here; the hot path never comes here.
 */
@NullMarked
package io.raccord.engine.condition;

import org.jspecify.annotations.NullMarked;
