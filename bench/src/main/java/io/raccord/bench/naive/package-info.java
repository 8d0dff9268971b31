/** Drools as it is used at first: the rows of the catalog are facts, and each profile has a session of its own. */
@NullMarked
package io.raccord.bench.naive;

import org.jspecify.annotations.NullMarked;
