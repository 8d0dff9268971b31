/**
 * The options that several commands share, as picocli mixins.
 *
 * <p>Knows no command and no Drools.
 */
@NullMarked
package io.raccord.cli.option;

import org.jspecify.annotations.NullMarked;
