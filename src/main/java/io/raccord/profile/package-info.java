/**
 * Customer facts as immutable records. Their components have the names of the profile fields.
 *
 * <p>A null component is unknown. An object that the profile omits becomes a record of unknowns, never null, so that
 * rules can use the same paths as profiles, such as {@code colocation.cloudExchange}. Does not depend on rules, files,
 * JSON or a clock.
 *
 * <p>Embedders use {@code Profile.builder()}, {@code Site.builder()} and the other builders.
 */
@NullMarked
package io.raccord.profile;

import org.jspecify.annotations.NullMarked;
