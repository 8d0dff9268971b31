/**
 * Static analysis of rule files: from text to checked rules, before anything is compiled.
 *
 * <p>A rule file comes from outside: what a rule may name, match and state is decided here by an allow-list.
 */
@NullMarked
package io.raccord.engine.check;

import org.jspecify.annotations.NullMarked;
