/**
 * The pipeline of a profile through intake, engine, advice and report: the implementation behind the public
 * {@link io.raccord.Advisor}.
 */
@NullMarked
package io.raccord.pipeline;

import org.jspecify.annotations.NullMarked;
