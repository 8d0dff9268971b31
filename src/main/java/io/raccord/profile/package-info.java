/**
 * Facts about the customer, as records whose components are named as the fields of a profile.
 *
 * <p>A component that is null is unknown. An object that a profile leaves out is a record of unknowns, never null, so
 * that a rule may write {@code colocation.cloudExchange} as the profile does. Knows no rules, files, JSON or clock.
 *
 * <p>An embedder builds them with {@code Profile.builder()}, {@code Site.builder()} and so on.
 */
@NullMarked
package io.raccord.profile;

import org.jspecify.annotations.NullMarked;
