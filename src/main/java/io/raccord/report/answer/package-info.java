/**
 * Answers about an advice as text, Markdown and HTML: why it says something, and what changes with the facts.
 *
 * <p>Reads the answers, never the advice.
 */
@NullMarked
package io.raccord.report.answer;

import org.jspecify.annotations.NullMarked;
