/**
 * Checks of rule packs: faults that keep a pack from loading, findings about rules that load, and the page of each code.
 *
 * <p>Knows no edges, Drools or output formats, and does not run rules.
 */
@NullMarked
package io.raccord.authoring.check;

import org.jspecify.annotations.NullMarked;
