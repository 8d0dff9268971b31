/**
 * Reader of {@code THEME.cases.yaml}: the test cases of rule packs.
 *
 * <p>Knows neither how a case is run nor what a rule says.
 */
@NullMarked
package io.raccord.intake.cases;

import org.jspecify.annotations.NullMarked;
