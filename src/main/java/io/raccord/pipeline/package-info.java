/**
 * The road of one profile, put together: intake, engine, advice, report. The internal door behind
 * {@link io.raccord.Advisor}.
 */
@NullMarked
package io.raccord.pipeline;

import org.jspecify.annotations.NullMarked;
