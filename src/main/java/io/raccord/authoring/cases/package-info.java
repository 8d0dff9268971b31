/**
 * Test cases of rules: compiles the packs, runs the cases, measures coverage and writes the results as text and JUnit XML.
 *
 * <p>Knows no edges, Drools or profiles other than those of the cases.
 */
@NullMarked
package io.raccord.authoring.cases;

import org.jspecify.annotations.NullMarked;
