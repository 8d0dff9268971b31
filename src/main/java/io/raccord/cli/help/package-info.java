/**
 * Help pages, usage errors and failures of every command, in both languages: their texts are in {@code help_en.properties}
 * and {@code help_fr.properties}.
 *
 * <p>Knows no command, no option and no Drools.
 */
@NullMarked
package io.raccord.cli.help;

import org.jspecify.annotations.NullMarked;
