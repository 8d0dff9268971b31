/**
 * What architects do with rules besides asking for advice: test them, see what the tests leave out.
 *
 * <p>Knows no edges, Drools or formats but those of its own reports.
 */
@NullMarked
package io.raccord.authoring;

import org.jspecify.annotations.NullMarked;
