/** The context class loader with which libraries are called that look for classes through it. */
@NullMarked
package io.raccord.loader;

import org.jspecify.annotations.NullMarked;
