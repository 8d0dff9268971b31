/**
 * Sessions of the rule network: facts in, rules fire, hypotheses are tried, supports are read.
 *
 * <p>Knows nothing about rule files.
 */
@NullMarked
package io.raccord.engine.run;

import org.jspecify.annotations.NullMarked;
