/**
 * Scaffolding of a new rule: the rule, test cases and page entry to complete. Plans files but never writes them.
 *
 * <p>Depends on neither the command line, Drools nor profiles.
 */
@NullMarked
package io.raccord.authoring.scaffold;

import org.jspecify.annotations.NullMarked;
