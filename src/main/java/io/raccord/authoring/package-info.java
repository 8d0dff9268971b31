/**
 * The rule tools of architects: check, test, coverage, mutation, diff, rule book, scaffold, watch.
 *
 * <p>This package holds the façades; the rooms below are {@code check}, {@code cases}, {@code mutation}, {@code diff},
 * {@code book}, {@code scaffold} and {@code watch}. Their data is in {@code review}. Knows no edges or Drools, and no
 * formats except those of its own reports.
 */
@NullMarked
package io.raccord.authoring;

import org.jspecify.annotations.NullMarked;
