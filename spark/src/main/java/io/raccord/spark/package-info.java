/**
 * A portfolio advised on a Spark cluster: the same lines as {@code raccord batch} writes.
 *
 * <p>Knows {@code io.raccord}, its batch and its values; never Drools.
 */
@NullMarked
package io.raccord.spark;

import org.jspecify.annotations.NullMarked;
