/**
 * The reader of values as people write them: case, words of both languages, units, numbers and lists written as texts
 * become the exact values of the profile schema.
 *
 * <p>Does not depend on the records that profiles are mapped to, or on file formats.
 */
@NullMarked
package io.raccord.intake.value;

import org.jspecify.annotations.NullMarked;
