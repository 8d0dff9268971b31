/** The class loader with which KIE is called. */
@NullMarked
package io.raccord.engine.loader;

import org.jspecify.annotations.NullMarked;
