/**
 * IPv4 and IPv6 prefixes as a profile states them.
 *
 * <p>The arithmetic is a library's; knows nothing of profiles or rules.
 */
@NullMarked
package io.raccord.address;

import org.jspecify.annotations.NullMarked;
