/** The context class loader for calls into KIE. */
@NullMarked
package io.raccord.engine.loader;

import org.jspecify.annotations.NullMarked;
