/**
 * Checks of rule packs: faults that keep a pack from loading, findings about rules that do load, and the explanation
 * page of each code.
 *
 * <p>Does not run rules. Depends on neither the command line, Drools nor output formats.
 */
@NullMarked
package io.raccord.authoring.check;

import org.jspecify.annotations.NullMarked;
