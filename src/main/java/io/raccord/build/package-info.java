/** Steps of Raccord's own build, run by Maven. Nothing at run time comes here. */
@NullMarked
package io.raccord.build;

import org.jspecify.annotations.NullMarked;
