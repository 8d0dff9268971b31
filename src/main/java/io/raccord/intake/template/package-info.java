/**
 * Generator of templates: a profile and a portfolio table to fill in, written from the profile schema.
 *
 * <p>Knows no customer and no rules.
 */
@NullMarked
package io.raccord.intake.template;

import org.jspecify.annotations.NullMarked;
