/**
 * Parsing and comparison of IPv4 and IPv6 prefixes as a profile states them.
 *
 * <p>A library does the arithmetic. Depends on neither profiles nor rules.
 */
@NullMarked
package io.raccord.address;

import org.jspecify.annotations.NullMarked;
