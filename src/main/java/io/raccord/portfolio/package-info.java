/**
 * Data: customer profiles as they were read, alone or as entries of a portfolio, with their faults, and what a portfolio
 * comes to in counts.
 *
 * <p>Knows no format and no JSON library: a function finds the place of a refusal, another one reads an entry.
 */
@NullMarked
package io.raccord.portfolio;

import org.jspecify.annotations.NullMarked;
