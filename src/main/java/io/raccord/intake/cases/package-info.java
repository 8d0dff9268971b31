/**
 * Reader of the test cases of rule packs, in {@code THEME.cases.yaml} files.
 *
 * <p>Does not run cases, and does not know the contents of rules.
 */
@NullMarked
package io.raccord.intake.cases;

import org.jspecify.annotations.NullMarked;
