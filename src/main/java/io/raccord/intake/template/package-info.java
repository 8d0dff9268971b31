/**
 * Generators of templates: a profile and a portfolio table to fill in, both derived from the profile schema.
 *
 * <p>Does not depend on customer data or rules.
 */
@NullMarked
package io.raccord.intake.template;

import org.jspecify.annotations.NullMarked;
