/**
 * The tables that the catalog is read from: their rows, which prove what a rule matched, and what changes between two
 * versions.
 */
@NullMarked
package io.raccord.dataset;

import org.jspecify.annotations.NullMarked;
