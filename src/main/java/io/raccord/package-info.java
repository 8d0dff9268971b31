/**
 * The embedding API: an {@link io.raccord.Advisor} gives {@linkplain io.raccord.advice.Advice advice} for a
 * {@linkplain io.raccord.profile.Profile profile}.
 */
@NullMarked
package io.raccord;

import org.jspecify.annotations.NullMarked;
