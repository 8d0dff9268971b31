/** Drools as a beginner would use it: catalog rows are facts, and each profile gets a new session. */
@NullMarked
package io.raccord.bench.naive;

import org.jspecify.annotations.NullMarked;
