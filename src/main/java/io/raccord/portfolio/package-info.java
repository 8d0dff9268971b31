/**
 * Customer profiles as read, with their faults, alone or as entries of a portfolio, and the counts of a portfolio.
 *
 * <p>Does not depend on any file format or JSON library: functions find the position of a refusal and read an entry.
 */
@NullMarked
package io.raccord.portfolio;

import org.jspecify.annotations.NullMarked;
