/** The order in which rules fire, derived from what they match and state. */
@NullMarked
package io.raccord.engine.order;

import org.jspecify.annotations.NullMarked;
