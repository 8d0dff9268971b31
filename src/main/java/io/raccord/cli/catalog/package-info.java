/**
 * The command {@code raccord catalog}: lists of the catalog, and the refresh of its tables.
 *
 * <p>Knows no Drools and no other command.
 */
@NullMarked
package io.raccord.cli.catalog;

import org.jspecify.annotations.NullMarked;
