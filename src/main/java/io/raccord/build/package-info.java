/** Steps of Raccord's own build, run by Maven. Not used at run time. */
@NullMarked
package io.raccord.build;

import org.jspecify.annotations.NullMarked;
