/**
 * The cities and countries of the world, which hold at every date. Depends on neither rules nor Drools.
 */
@NullMarked
package io.raccord.gazetteer;

import org.jspecify.annotations.NullMarked;
