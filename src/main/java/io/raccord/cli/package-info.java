/**
 * The command line: the root command and {@code raccord advise}.
 *
 * <p>The other commands are in the rooms below, one class per command, thin: {@code rules}, {@code batch},
 * {@code catalog}, {@code profile} and {@code watch}. They share {@code option} (mixins) and {@code terminal} (messages,
 * errors, output). Knows no Drools.
 */
@NullMarked
package io.raccord.cli;

import org.jspecify.annotations.NullMarked;
