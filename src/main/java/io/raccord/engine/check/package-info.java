/**
 * Static analysis of rule files: from text to checked rules, before anything is compiled.
 *
 * <p>Rule files are untrusted input. An allow-list decides what a rule may name, match and assert.
 */
@NullMarked
package io.raccord.engine.check;

import org.jspecify.annotations.NullMarked;
