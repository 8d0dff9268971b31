/**
 * The tools for rule authors: check, test, coverage, mutation, diff, rule book, scaffold and watch.
 *
 * <p>This package contains the façades; the implementation is in the subpackages {@code check}, {@code cases},
 * {@code mutation}, {@code diff}, {@code book}, {@code scaffold} and {@code watch}, the data model in {@code review}.
 * Depends on neither Drools nor the command line, and on no formats except those of its own reports.
 */
@NullMarked
package io.raccord.authoring;

import org.jspecify.annotations.NullMarked;
