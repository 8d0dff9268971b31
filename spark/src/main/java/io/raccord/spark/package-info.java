/**
 * Spark job that evaluates a portfolio on a cluster and writes the same lines as {@code raccord batch}.
 *
 * <p>Depends on {@code io.raccord}, its batch and its value types, never on Drools.
 */
@NullMarked
package io.raccord.spark;

import org.jspecify.annotations.NullMarked;
