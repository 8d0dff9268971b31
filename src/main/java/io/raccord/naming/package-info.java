/**
 * Names as people write them: comparison, aliases, and suggestions for a name that is not known.
 */
@NullMarked
package io.raccord.naming;

import org.jspecify.annotations.NullMarked;
