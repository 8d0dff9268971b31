/**
 * The run time of the rule network: inserts facts into sessions, fires rules, tries hypotheses and reads supports.
 *
 * <p>Knows nothing about rule files.
 */
@NullMarked
package io.raccord.engine.run;

import org.jspecify.annotations.NullMarked;
