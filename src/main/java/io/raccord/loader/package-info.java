/** Class loading in a host with its own class loaders. */
@NullMarked
package io.raccord.loader;

import org.jspecify.annotations.NullMarked;
