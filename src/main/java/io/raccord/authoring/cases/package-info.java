/**
 * Test cases of rules: compiles the packs, runs the cases, measures coverage, and formats the results as text and JUnit
 * XML.
 *
 * <p>Depends on neither the command line, Drools nor profiles other than those of the cases.
 */
@NullMarked
package io.raccord.authoring.cases;

import org.jspecify.annotations.NullMarked;
