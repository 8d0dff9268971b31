/**
 * The commands {@code raccord profile} and {@code raccord schema}: profiles to complete, and their JSON Schema.
 *
 * <p>Knows no Drools and no other command.
 */
@NullMarked
package io.raccord.cli.profile;

import org.jspecify.annotations.NullMarked;
