/** Records which matches support each conclusion. */
@NullMarked
package io.raccord.engine.support;

import org.jspecify.annotations.NullMarked;
