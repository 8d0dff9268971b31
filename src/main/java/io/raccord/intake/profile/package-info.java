/**
 * Reader of one customer profile: bytes or a tree in, a profile with its faults out.
 *
 * <p>Knows no portfolio: neither entries nor tables.
 */
@NullMarked
package io.raccord.intake.profile;

import org.jspecify.annotations.NullMarked;
