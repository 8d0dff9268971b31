/**
 * Reader of one customer profile, from bytes or a tree to a profile and its faults.
 *
 * <p>Does not depend on portfolios: neither entries nor tables.
 */
@NullMarked
package io.raccord.intake.profile;

import org.jspecify.annotations.NullMarked;
